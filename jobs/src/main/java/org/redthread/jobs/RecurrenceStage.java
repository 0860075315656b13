package org.redthread.jobs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
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
import org.redthread.signals.recurrence.Recurrence;
import org.redthread.signals.recurrence.Remedy;
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

  RecurrenceStage(NightlyOptions options, NightlyInputs inputs) {
    this.options = options;
    this.inputs = inputs;
  }

  /**
   * What the file says in all: findings looked at, and those after which the failing came again.
   */
  record Tally(long findings, long again, List<Remedied> remedied, Remedies remedies) {
    Stages.Tally stage() {
      String text =
          "%s failings were to be put right by now; the same came again after %s"
              .formatted(Tallies.number(findings), Tallies.number(again));
      return new Stages.Tally(findings, again, text);
    }
  }

  Tally write(Path folder, Night.Counted counted) {
    FailureTypes types = counted.types();
    Recurrences.Bodies bodies = bodies(counted);
    Sums sums = new Sums();
    try (CsvFile file = CsvFile.create(folder.resolve("recurrence.csv"), COLUMNS)) {
      new Recurrences(options.configuration().dates(), options.asAt())
          .of(
              coded(counted),
              bodies,
              found -> {
                file.row(cells(found, types, bodies.until()));
                sums.add(found);
              });
    }
    return sums.tally();
  }

  /** What the rows come to. */
  private static final class Sums {
    private final RemedyCounts remedied = new RemedyCounts();
    private final Remedies remedies = new Remedies();
    private long findings;
    private long again;

    void add(Recurrence found) {
      Remedy remedy = found.remedy();
      boolean came = found.after() > 0;
      remedied.add(remedy.organisation(), remedy.failureType(), remedy.id(), came);
      remedies.add(remedy.failureType(), List.of(remedy.organisation(), remedy.id()), came);
      findings++;
      again += came ? 1 : 0;
    }

    Tally tally() {
      return new Tally(findings, again, remedied.all(), remedies);
    }
  }

  private Dataset<Row> coded(Night.Counted counted) {
    return counted
        .cases()
        .ofVerdicts()
        .withColumn("types", new SpecificTypes(counted.types()).of("nodes"));
  }

  /**
   * Bodies that one other took over whole count as that other. One that was split, or is gone
   * without a successor, keeps its findings up to its last day: whose they would be is not known.
   */
  private Recurrences.Bodies bodies(Night.Counted counted) {
    Succession succession = inputs.directory().succession();
    Map<String, String> mergers = counted.cases().bodies();
    Map<String, String> now = new HashMap<>();
    Map<String, LocalDate> until = new HashMap<>();
    for (ResolvedName name : counted.names()) {
      String named = mergers.getOrDefault(name.organisation(), name.organisation());
      if (!named.isEmpty()) {
        String body = options.configuration().asItIsNow() ? successor(succession, named) : named;
        now.put(named, body);
        succession
            .until(body)
            .filter(day -> day.isBefore(options.asAt()))
            .ifPresent(day -> until.put(body, day));
      }
    }
    return new Recurrences.Bodies(now, until);
  }

  /** The one body that has all of its work now, itself where it is none other or several. */
  private static String successor(Succession succession, String body) {
    List<Share> now = succession.now(body);
    return now.size() == 1 ? now.get(0).code() : body;
  }

  private @Nullable Object[] cells(
      Recurrence found, FailureTypes types, Map<String, LocalDate> until) {
    Remedy remedy = found.remedy();
    String type = remedy.failureType();
    return new Object[] {
      remedy.organisation(),
      name(remedy.organisation(), until),
      type,
      types.label(types.tree().index(type), "en"),
      remedy.id(),
      remedy.received(),
      remedy.due(),
      found.before(),
      found.daysBefore(),
      found.after(),
      found.daysAfter(),
      found.before() * YEAR / found.daysBefore(),
      found.after() * YEAR / found.daysAfter(),
      known(found.ratio()),
      known(found.lower()),
      known(found.upper()),
      String.join("|", found.again())
    };
  }

  /** With its last day where it is gone. */
  private String name(String organisation, Map<String, LocalDate> until) {
    String name = inputs.directory().name(organisation);
    LocalDate last = until.get(organisation);
    return last == null ? name : "%s (until %s)".formatted(name, last);
  }

  /** Without a limit is written as missing, like not known. */
  private static double known(double number) {
    return Double.isInfinite(number) ? Double.NaN : number;
  }
}
