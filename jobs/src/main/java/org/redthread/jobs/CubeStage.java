package org.redthread.jobs;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Brings the cube up to date. The stored cube counts each complaint; what changes when a campaign
 * counts once is worked out beside it, from the letters in groups alone.
 */
final class CubeStage {
  private final NightlyOptions options;
  private final Opened opened;
  private final Ledger ledger;
  private final CountedCases cases;

  CubeStage(NightlyOptions options, Opened opened, Ledger ledger, CountedCases cases) {
    this.options = options;
    this.opened = opened;
    this.ledger = ledger;
    this.cases = cases;
  }

  /**
   * The cells that verdicts rest on, and how campaigns weigh in them.
   *
   * @param cells the cells, with each letter or each campaign counted, as the configuration says
   * @param campaigns the same counts both ways
   */
  record Counts(List<CubeCell> cells, CampaignCounts campaigns) {}

  /**
   * @param rebuild whether every cell is counted anew
   * @param grouped the key of each letter that is in a group, and the group
   */
  Counts run(boolean rebuild, Dataset<Row> grouped) {
    update(rebuild);
    Dataset<Row> cube = opened.tables().read(RowShape.CUBE, RowShape.CELL);
    boolean once = options.configuration().text().campaignsOnce();
    List<String> dates = options.configuration().dates();
    // kept, as they are counted twice: they are few beside all, and finding them is not
    Dataset<Row> rows =
        Campaigns.casesOf(grouped, cases.all())
            .select(Cube.columns(dates, "group", "alone"))
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> each = Cube.ofMarked(rows, dates).persist();
    Dataset<Row> joined = Cube.contributions(Campaigns.asOne(rows), dates).persist();
    List<CubeCell> cells = collected(once ? Cube.updated(cube, each, joined) : cube);
    CampaignCounts counts = CampaignCounts.of(collected(each), collected(joined), once);
    List.of(rows, each, joined).forEach(Dataset::unpersist);
    return new Counts(cells, counts);
  }

  private List<CubeCell> collected(Dataset<Row> cube) {
    return CubeCell.collect(cube, options.configuration().kinds(), options.asAt());
  }

  private void update(boolean rebuild) {
    StoreTables tables = opened.tables();
    List<String> dates = options.configuration().dates();
    if (rebuild) {
      tables.overwrite(RowShape.CUBE, Cube.ofMarked(cases.all(), dates).coalesce(1));
    } else if (!opened.plan().changesNothing()) {
      Dataset<Row> updated =
          Cube.updated(
              tables.read(RowShape.CUBE, RowShape.CELL),
              Cube.contributions(cases.coded(ledger.countedBefore()), dates),
              Cube.contributions(cases.coded(ledger.countedAfter(statuses())), dates));
      tables.overwrite(RowShape.CUBE, updated.coalesce(1));
    }
  }

  private Dataset<Row> statuses() {
    return opened.tables().read(RowShape.STATUSES, RowShape.STATUS);
  }
}
