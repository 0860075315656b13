package org.redthread.jobs;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The stages of a night that look at letters, once it is decided which rows count. */
final class LetterStages {
  private final NightlyOptions options;
  private final Opened opened;
  private final Stages stages;
  private final Ledger ledger;

  LetterStages(NightlyOptions options, Opened opened, Stages stages, Ledger ledger) {
    this.options = options;
    this.opened = opened;
    this.stages = stages;
    this.ledger = ledger;
  }

  TextFindings run() {
    List<ThemeNews> news = stages.run("themes", this::themeNews, Tallies::themes);
    RedactionAudit audit = stages.run("redaction", this::audit, Tallies::redaction);
    return new TextFindings(news, audit);
  }

  private List<ThemeNews> themeNews() {
    if (opened.plan().changesNothing()) {
      return List.of();
    }
    Dataset<Row> names = opened.tables().read(RowShape.NAMES, RowShape.NAME);
    return ThemeNews.between(
        ledger.countedBefore(),
        OrganisationNames.apply(ledger.countedAfter(statuses()), names),
        options.configuration().dates());
  }

  private RedactionAudit audit() {
    Dataset<Row> letters = opened.tables().read(RowShape.LETTERS, RowShape.LETTER);
    return RedactionAudit.of(
        ledger.belonging(ledger.fresh(letters), statuses()),
        options.configuration().text(),
        options.seed());
  }

  private Dataset<Row> statuses() {
    return opened.tables().read(RowShape.STATUSES, RowShape.STATUS);
  }
}
