package org.redthread.jobs;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.redthread.organisations.Share;
import org.redthread.organisations.Succession;
import org.redthread.report.gather.Remedied;
import org.redthread.report.gather.Remedies;
import org.redthread.run.CsvFile;
import org.redthread.themes.FailureTypes;

/** Writes {@code recurrence.csv}: did what was to be put right come again? */
final class RecurrenceStage {
  private static final String[] COLUMNS = {
    "organisation",
    "name",
    "failure_type",
    "label",
    "finding",
    "received",
    "remedy_due",
    "before",
    "days_before",
    "after",
    "days_after",
    "rate_before",
    "rate_after",
    "rate_ratio",
    "rate_ratio_lower",
    "rate_ratio_upper",
    "again"
  };
  private static final double YEAR = 365;

  private final NightlyOptions options;
  private final NightlyInputs inputs;
  private final Opened opened;

  RecurrenceStage(NightlyOptions options, NightlyInputs inputs, Opened opened) {
    this.options = options;
    this.inputs = inputs;
    this.opened = opened;
  }

  /**
   * What the file says in all: findings looked at, and those after which the failing came again.
   */
  record Tally(long findings, long again, List<Remedied> remedied, Remedies remedies) {
    Stages.Tally stage() {
      String text =
          "%s remedies have fallen due; the same failing came again after %s"
              .formatted(Tallies.number(findings), Tallies.number(again));
      return new Stages.Tally(findings, again, text);
    }
  }

  Tally write(Path folder, Night.Counted counted) {
    FailureTypes types = counted.types();
    RemedyCounts remedied = new RemedyCounts();
    Remedies remedies = new Remedies();
    long findings = 0;
    long again = 0;
    try (CsvFile file = CsvFile.create(folder.resolve("recurrence.csv"), COLUMNS)) {
      for (Iterator<Row> rows = found(counted).toLocalIterator(); rows.hasNext(); ) {
        Row row = rows.next();
        file.row(cells(row, types));
        boolean came = row.<Integer>getAs("after") > 0;
        remedied.add(row.getAs("organisation"), row.getAs("failure_type"), came);
        remedies.add(
            row.getAs("failure_type"),
            List.of(row.<String>getAs("organisation"), row.<String>getAs("finding")),
            came);
        findings++;
        again += came ? 1 : 0;
      }
    }
    return new Tally(findings, again, remedied.all(), remedies);
  }

  private Dataset<Row> found(Night.Counted counted) {
    Dataset<Row> named = NamedCases.of(options, opened, counted);
    Dataset<Row> coded =
        new FailureCoding(inputs.crosswalks(), counted.types())
            .apply(named)
            .withColumn("types", new SpecificTypes(counted.types()).of("nodes"));
    return new Recurrences(options.configuration().dates(), options.asAt())
        .of(coded, successors(counted));
  }

  /** Bodies that one other took over whole; a body that was split stays under its own code. */
  private Map<String, String> successors(Night.Counted counted) {
    Map<String, String> successors = new HashMap<>();
    if (!options.configuration().asItIsNow()) {
      return successors;
    }
    Succession succession = inputs.directory().succession();
    for (ResolvedName name : counted.names()) {
      List<Share> now =
          succession.knows(name.organisation()) ? succession.now(name.organisation()) : List.of();
      if (now.size() == 1 && !now.get(0).code().equals(name.organisation())) {
        successors.put(name.organisation(), now.get(0).code());
      }
    }
    return successors;
  }

  private @Nullable Object[] cells(Row row, FailureTypes types) {
    String organisation = row.getAs("organisation");
    String type = row.getAs("failure_type");
    int before = row.<Integer>getAs("before");
    int after = row.<Integer>getAs("after");
    int daysBefore = row.<Integer>getAs("days_before");
    int daysAfter = row.<Integer>getAs("days_after");
    return new Object[] {
      organisation,
      inputs.directory().name(organisation),
      type,
      types.label(types.tree().index(type), "en"),
      row.getAs("finding"),
      row.getAs("received"),
      row.getAs("due"),
      before,
      daysBefore,
      after,
      daysAfter,
      before * YEAR / daysBefore,
      after * YEAR / daysAfter,
      known(row.<Double>getAs("ratio")),
      known(row.<Double>getAs("lower")),
      known(row.<Double>getAs("upper")),
      row.getAs("again")
    };
  }

  /** Without a limit is written as missing, like not known. */
  private static double known(double number) {
    return Double.isInfinite(number) ? Double.NaN : number;
  }
}
