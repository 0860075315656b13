package org.redthread.jobs;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redthread.run.CsvFile;

/** Writes what the night found in letters. Every text in these files is redacted. */
final class TextFiles {
  private final Path folder;

  TextFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * The files written.
   *
   * @param labels of the themes, by node
   */
  List<String> write(Night.Counted counted, Map<String, String> labels) {
    TextFindings found = counted.text();
    themeNews(found.themeNews(), labels);
    campaigns(counted);
    suggested(found.suggestions().map(Suggestions::counts).orElse(List.of()));
    review(found.audit());
    risk(found.audit());
    return List.of(
        "theme_news.csv",
        "campaign_counts.csv",
        "suggested_counts.csv",
        "redaction_review.csv",
        "redaction_risk.csv");
  }

  private void themeNews(List<ThemeNews> news, Map<String, String> labels) {
    try (CsvFile file =
        create("theme_news.csv", "theme,label,new_cases,gone_cases,organisations,first,last")) {
      news.forEach(
          each ->
              file.row(
                  each.theme(),
                  labels.getOrDefault(each.theme(), each.theme()),
                  each.fresh(),
                  each.gone(),
                  each.organisations(),
                  each.first(),
                  each.last()));
    }
  }

  /** For {@code text audit --reviewed}: the last five columns are for the person who reads. */
  private void review(RedactionAudit audit) {
    try (CsvFile file =
        create(
            "redaction_review.csv",
            "source,record,language,risk,masked_names,masked_identifiers,redacted_text,"
                + "names_left,identifiers_left,wrongly_masked,reader,note")) {
      audit
          .sample()
          .forEach(
              letter ->
                  file.row(
                      letter.source(),
                      letter.record(),
                      letter.language(),
                      letter.risk(),
                      letter.maskedNames(),
                      letter.maskedIdentifiers(),
                      letter.text().value(),
                      "",
                      "",
                      "",
                      "",
                      ""));
    }
    Permissions.keepPrivate(folder.resolve("redaction_review.csv"));
  }

  private void risk(RedactionAudit audit) {
    try (CsvFile file = create("redaction_risk.csv", "source,record,risk")) {
      audit.doubtful().forEach(each -> file.row(each.source(), each.record(), each.risk()));
    }
  }

  /** How many complaints letters in groups stand for, type by type. */
  private void campaigns(Night.Counted counted) {
    Map<String, Long> each = new HashMap<>();
    counted.cells().forEach(cell -> each.merge(cell.failureType(), cell.complaints(), Long::sum));
    CampaignCounts campaigns = counted.campaigns();
    try (CsvFile file = create("campaign_counts.csv", "failure_type,label,each,once")) {
      campaigns
          .surplus()
          .forEach(
              (type, surplus) -> {
                long counts = each.getOrDefault(type, 0L);
                long whole = campaigns.once() ? counts + surplus : counts;
                file.row(type, label(counted, type), whole, whole - surplus);
              });
    }
  }

  /** Complaints that only a model has coded; they are in no verdict. */
  private void suggested(List<Suggestions.Count> counts) {
    try (CsvFile file =
        create("suggested_counts.csv", "failure_type,label,complaints,organisations,first,last")) {
      counts.forEach(
          each ->
              file.row(
                  each.failureType(),
                  each.label(),
                  each.complaints(),
                  each.organisations(),
                  each.first(),
                  each.last()));
    }
  }

  private static String label(Night.Counted counted, String type) {
    return counted.types().tree().contains(type)
        ? counted.types().label(counted.types().tree().index(type), "en")
        : type;
  }

  private CsvFile create(String name, String columns) {
    return CsvFile.create(folder.resolve(name), columns.split(","));
  }
}
