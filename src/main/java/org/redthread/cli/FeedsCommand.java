package org.redthread.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redthread.intake.FeedAccount;
import org.redthread.intake.Gates;
import org.redthread.intake.JoinCounts;
import org.redthread.intake.Observation;
import org.redthread.intake.Quarantined;
import org.redthread.intake.Reconciliation;
import org.redthread.intake.Source;
import org.redthread.intake.Sources;
import org.redthread.run.CsvFile;
import org.redthread.run.ExitStatus;
import org.redthread.run.GateException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread feeds}: reads sources without a run and accounts for every row. */
@Command(
    name = "feeds",
    description = {
      "Reads feeds as their sources declare them, without a run, and accounts for every row:",
      "read = accepted + superseded + duplicate + quarantined, for each file."
    },
    footer = {
      "%nExample:",
      "  redthread feeds --source jobs/conf/sources/samples --data data-samples",
      "  redthread feeds --source my-feed.yaml --data . --quarantine set-aside.csv"
    })
public final class FeedsCommand implements Callable<Integer> {
  private static final String BYTES = "holds bytes that are no text";

  @Spec CommandSpec spec;

  @Option(
      names = "--source",
      required = true,
      paramLabel = "FILE",
      description = "A source in YAML, or a folder of them.")
  Path source;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "The folder below which the feeds are.")
  Path data;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes the reconciliation there as CSV instead of printing it.")
  @Nullable Path out;

  @Option(
      names = "--quarantine",
      paramLabel = "FILE",
      description = "Writes the rows set aside there: source,file,line,field,reason.")
  @Nullable Path quarantine;

  @Option(names = "--quiet", description = "Prints the reconciliation and nothing else.")
  boolean quiet;

  @Override
  public Integer call() {
    List<Reconciliation> lines = new ArrayList<>();
    List<Quarantined> aside = new ArrayList<>();
    List<String> shut = new ArrayList<>();
    for (Source each : Sources.load(source)) {
      FeedAccount account = FeedAccount.of(each, data);
      lines.addAll(account.files());
      aside.addAll(account.quarantine());
      shut.addAll(Gates.check(each.id(), each.gates(), account.files(), OptionalLong.empty()));
      if (!quiet) {
        explain(each, account);
      }
    }
    write(lines);
    writeQuarantine(aside);
    if (!shut.isEmpty()) {
      throw new GateException(String.join(System.lineSeparator(), shut));
    }
    return ExitStatus.DONE;
  }

  private void write(List<Reconciliation> lines) {
    String[] columns = {
      "source", "file", "read", "accepted", "superseded", "duplicate", "quarantined"
    };
    if (out != null) {
      try (CsvFile csv = CsvFile.create(out, columns)) {
        lines.forEach(line -> csv.row(cells(line)));
      }
      return;
    }
    PrintWriter print = spec.commandLine().getOut();
    print.println(String.join(",", columns));
    for (Reconciliation line : lines) {
      print.println(
          String.join(",", java.util.Arrays.stream(cells(line)).map(String::valueOf).toList()));
    }
    print.flush();
  }

  private static Object[] cells(Reconciliation line) {
    return new Object[] {
      line.source(),
      line.file(),
      line.read(),
      line.accepted(),
      line.superseded(),
      line.duplicate(),
      line.quarantined()
    };
  }

  private void writeQuarantine(List<Quarantined> aside) {
    if (quarantine == null) {
      return;
    }
    try (CsvFile csv = CsvFile.create(quarantine, "source", "file", "line", "field", "reason")) {
      aside.forEach(
          row -> csv.row(row.source(), row.file(), row.line(), row.field(), row.reason()));
    }
  }

  /** Tells on the error stream what was joined, what is odd, and why rows were set aside. */
  private void explain(Source each, FeedAccount account) {
    PrintWriter err = spec.commandLine().getErr();
    err.printf(Locale.ROOT, "%s: %,d complaints count%n", each.id(), account.complaints());
    for (JoinCounts join : account.joins()) {
      err.printf(
          Locale.ROOT,
          "  %s: %,d rows, %,d joined, %,d fit no row of the feed, %,d duplicate, %,d"
              + " conflicting, %,d unreadable%n",
          join.name(),
          join.rows(),
          join.joined(),
          join.unmatched(),
          join.duplicate(),
          join.conflicting(),
          join.quarantined());
    }
    account.observations().entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
        .forEach(entry -> observation(err, entry));
    reasons(account).forEach((reason, text) -> err.println("  quarantined: " + reason + text));
    if (account.quarantine().stream().anyMatch(row -> row.reason().startsWith(BYTES))) {
      err.println(
          "  Text that is not read as UTF-8 is most often saved as Windows-1252: say 'csv: {encoding: windows-1252}' in the source.");
    }
    err.flush();
  }

  private static void observation(PrintWriter err, Map.Entry<Observation, Long> entry) {
    err.printf(
        Locale.ROOT,
        "  observed in %,d rows: %s %s%n",
        entry.getValue(),
        entry.getKey().field(),
        entry.getKey().note());
  }

  /** Each reason with the number of rows and the first lines that have it. */
  private static Map<String, String> reasons(FeedAccount account) {
    Map<String, List<Quarantined>> groups = new TreeMap<>();
    for (Quarantined row : account.quarantine()) {
      String field = row.field().isEmpty() ? "the record" : row.field();
      groups.computeIfAbsent(field + ": " + row.reason(), key -> new ArrayList<>()).add(row);
    }
    Map<String, String> texts = new TreeMap<>();
    groups.forEach(
        (reason, rows) -> {
          List<String> places =
              rows.stream().limit(5).map(row -> row.file() + " line " + row.line()).toList();
          String more = rows.size() > 5 ? ", …" : "";
          texts.put(reason, " (%d: %s%s)".formatted(rows.size(), String.join("; ", places), more));
        });
    return texts;
  }
}
