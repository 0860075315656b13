package org.redthread.jobs;

import java.util.List;
import java.util.Optional;

/**
 * What the stages that look at letters found.
 *
 * @param suggestions of the model, where the configuration names one
 * @param clusters recurring themes of each failure type, and those that ended this night
 * @param clusterCells complaints of each cluster, by organisation and month
 * @param themeNews what is new since the last good run, theme by theme
 * @param audit what a person should check of the redaction
 */
record TextFindings(
    Optional<Suggestions> suggestions,
    List<ClusterLine> clusters,
    List<CubeCell> clusterCells,
    List<ThemeNews> themeNews,
    RedactionAudit audit) {
  TextFindings {
    clusters = List.copyOf(clusters);
    clusterCells = List.copyOf(clusterCells);
    themeNews = List.copyOf(themeNews);
  }
}
