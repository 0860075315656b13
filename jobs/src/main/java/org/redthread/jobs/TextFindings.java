package org.redthread.jobs;

import java.util.List;

/**
 * What the stages that look at letters found.
 *
 * @param themeNews what is new since the last good run, theme by theme
 * @param audit what a person should check of the redaction
 */
record TextFindings(List<ThemeNews> themeNews, RedactionAudit audit) {
  TextFindings {
    themeNews = List.copyOf(themeNews);
  }
}
