package org.redthread.jobs;

import java.util.List;
import java.util.Optional;

/**
 * What the stages that look at letters found.
 *
 * @param suggestions of the model, where the configuration names one
 * @param themeNews what is new since the last good run, theme by theme
 * @param audit what a person should check of the redaction
 */
record TextFindings(
    Optional<Suggestions> suggestions, List<ThemeNews> themeNews, RedactionAudit audit) {
  TextFindings {
    themeNews = List.copyOf(themeNews);
  }
}
