package org.redthread.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.redthread.organisations.Decision;
import org.redthread.organisations.Match;
import org.redthread.organisations.NameMatcher;
import org.redthread.organisations.Register;
import org.redthread.organisations.ReviewFile;
import org.redthread.organisations.Thresholds;
import org.redthread.run.CsvFile;
import org.redthread.run.ExitStatus;
import org.redthread.run.OperatorException;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread organisations match}: the organisations that printed names mean. */
@Command(
    name = "match",
    description = "Finds the organisation of a register that each printed name means.",
    footer = {
      "%nExample:",
      "  redthread organisations match --register register.csv --names names.csv --out matches.csv"
          + " --review decisions.csv",
      "%nThe register has the columns id,name and optionally aliases (joined by |), opened, closed;",
      "the names have name and optionally date. Result: name,organisation_id,organisation_name,",
      "score,decision (automatic, review or none)."
    })
final class OrganisationsMatchCommand implements Callable<Integer> {
  @Option(
      names = "--register",
      required = true,
      paramLabel = "R.csv",
      description = "Register file, or a folder with one.")
  Path register;

  @Option(
      names = "--names",
      required = true,
      paramLabel = "N.csv",
      description = "Names as printed: name[,date].")
  Path names;

  @Option(names = "--out", required = true, paramLabel = "M.csv", description = "Result file.")
  Path out;

  @Option(
      names = "--review",
      paramLabel = "FILE",
      description =
          "File of analysts' decisions: they win, and names that need a look are added to it.")
  @Nullable Path review;

  @Option(
      names = "--explain",
      paramLabel = "FILE",
      description = "Writes what speaks for and against the three best candidates of each name.")
  @Nullable Path explain;

  @Option(
      names = "--truth",
      paramLabel = "COLUMN",
      description =
          "Column of the names file with the right organisation id: prints precision and coverage.")
  @Nullable String truth;

  @Option(
      names = "--automatic",
      paramLabel = "SCORE",
      description = "Least score of an automatic match, 0 to 1 (standard: 0.65).")
  @Nullable Double automatic;

  @Option(names = "--quiet", description = "No counts on stderr.")
  boolean quiet;

  @Spec CommandSpec spec;

  /** A name as printed, on a day if that is known. */
  private record Printed(String name, @Nullable LocalDate date) {}

  @Override
  public Integer call() {
    Register known = Register.load(register);
    Table table = Tables.read(names);
    List<Printed> printed =
        IntStream.range(0, table.size()).mapToObj(row -> printed(table, row)).toList();
    NameMatcher matcher = NameMatcher.of(known, thresholds());
    List<Match> matches = matches(matcher, printed);
    if (review != null) {
      ReviewFile decisions = ReviewFile.load(review, known);
      matches = matches.stream().map(decisions::settle).toList();
      decisions.save(review, matches);
    }
    write(matches);
    if (explain != null) {
      matcher.explain(printed.stream().map(Printed::name).distinct().toList(), explain);
    }
    report(table, matches);
    return ExitStatus.DONE;
  }

  private Thresholds thresholds() {
    Double least = automatic;
    if (least == null) {
      return Thresholds.STANDARD;
    }
    if (!(least >= 0 && least <= 1)) {
      throw new OperatorException("--automatic is a score between 0 and 1.");
    }
    return Thresholds.STANDARD.withAutomatic(least);
  }

  private static Printed printed(Table table, int row) {
    String name = table.rows().get(row)[table.column("name")];
    String date = table.has("date") ? table.rows().get(row)[table.column("date")].strip() : "";
    try {
      return new Printed(name, date.isEmpty() ? null : LocalDate.parse(date));
    } catch (DateTimeParseException e) {
      OperatorException slip = table.slip(row, "date", "a date such as 2021-04-01, or nothing");
      slip.initCause(e);
      throw slip;
    }
  }

  /** Each distinct name is matched once, on all cores; the order is that of the file. */
  private static List<Match> matches(NameMatcher matcher, List<Printed> printed) {
    Set<Printed> distinct = new HashSet<>(printed);
    Map<Printed, Match> answers =
        distinct.parallelStream()
            .collect(
                Collectors.toConcurrentMap(
                    Function.identity(), each -> matcher.match(each.name(), each.date())));
    return printed.stream().map(each -> answers.getOrDefault(each, matcher.match(""))).toList();
  }

  private void write(List<Match> matches) {
    try (CsvFile file =
        CsvFile.create(out, "name", "organisation_id", "organisation_name", "score", "decision")) {
      for (Match match : matches) {
        file.row(
            match.name(),
            match.organisationId(),
            match.organisationName(),
            "%.4f".formatted(match.score()),
            match.decision().word());
      }
    }
  }

  private void report(Table table, List<Match> matches) {
    PrintWriter err = spec.commandLine().getErr();
    if (!quiet) {
      err.println(
          "%,d names: %,d automatic, %,d to review, %,d without a match."
              .formatted(
                  matches.size(),
                  count(matches, Decision.AUTOMATIC),
                  count(matches, Decision.REVIEW),
                  count(matches, Decision.NONE)));
    }
    if (truth != null) {
      List<String> right = table.values(truth);
      long hits =
          IntStream.range(0, matches.size())
              .filter(i -> matches.get(i).decision() == Decision.AUTOMATIC)
              .filter(i -> matches.get(i).organisationId().equals(right.get(i).strip()))
              .count();
      spec.commandLine()
          .getOut()
          .println(scores(hits, count(matches, Decision.AUTOMATIC), matches.size()));
    }
  }

  private static String scores(long hits, long automatic, int all) {
    return String.format(
        Locale.ROOT,
        "precision of automatic matches %.4f (%d of %d), coverage %.4f (%d of %d)",
        automatic == 0 ? 1.0 : (double) hits / automatic,
        hits,
        automatic,
        all == 0 ? 0.0 : (double) automatic / all,
        automatic,
        all);
  }

  private static long count(List<Match> matches, Decision decision) {
    return matches.stream().filter(match -> match.decision() == decision).count();
  }
}
