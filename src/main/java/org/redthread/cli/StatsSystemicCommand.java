package org.redthread.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redthread.run.ExitStatus;
import org.redthread.run.OperatorException;
import org.redthread.signals.Assessment;
import org.redthread.signals.Model;
import org.redthread.signals.Panel;
import org.redthread.signals.PanelFiles;
import org.redthread.signals.Settings;
import org.redthread.signals.Systemic;
import org.redthread.signals.Verdict;
import org.redthread.signals.VerdictFile;
import org.redthread.signals.VerdictKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread stats systemic}. */
@Command(
    name = "systemic",
    description = {
      "Which failures have risen across organisations, which in a sector, a region, or one place?",
      "For: each organisation against its own history, then counting organisations.",
      "Not for: a failing that was always everywhere. It has no contrast; report its prevalence."
    },
    footer = {
      "%nExample:",
      "  redthread stats systemic --counts counts.csv --organisations trusts.csv \\",
      "      --taxonomy types.csv --out verdicts.csv --seed 1",
      "%nF: organisation,failure_type,period,count (2021-04, 2021-Q2 or a date; no row = zero).",
      "O: organisation[,sector][,region][,exposure, or a column a period].",
      "T: node,parent[,label] (empty parent = root). V: the columns of verdicts.csv.",
      "Figures without a value are empty; smallest_detectable_ratio is empty where no ratio up to",
      "20 would have been called."
    })
final class StatsSystemicCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(names = "--counts", required = true, paramLabel = "F", description = "Counts.")
  Path counts;

  @Option(names = "--organisations", required = true, paramLabel = "O", description = "Who.")
  Path organisations;

  @Option(names = "--taxonomy", required = true, paramLabel = "T", description = "Failure types.")
  Path taxonomy;

  @Option(names = "--out", required = true, paramLabel = "V", description = "CSV to write.")
  Path out;

  @Option(
      names = "--current-from",
      paramLabel = "P",
      description =
          "First period of the window; without it windows of 3 to 60 months are tried and paid for.")
  @Nullable String currentFrom;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "Seed of every random choice. Default: ${DEFAULT-VALUE}.")
  long seed;

  @Option(
      names = "--replicates",
      defaultValue = "999",
      paramLabel = "N",
      description = "Monte-Carlo replicates, at least 99. Default: ${DEFAULT-VALUE}.")
  int replicates;

  @Option(
      names = "--model",
      defaultValue = "composition",
      description =
          "What carries the verdict: composition (other complaints) or exposure (activity)."
              + " Default: ${DEFAULT-VALUE}.")
  Model model;

  @Option(
      names = "--min-history",
      defaultValue = "12",
      paramLabel = "N",
      description = "Periods of history before a window. Default: ${DEFAULT-VALUE}.")
  int minHistory;

  @Option(
      names = "--explicit-nodes",
      description =
          "Rows of every node are taken as they stand (a complaint counts once a node); a row"
              + " without failure type counts all complaints.")
  boolean explicit;

  @Mixin JsonResult json;

  @Option(names = "--quiet", description = "Only problems.")
  boolean quiet;

  @Override
  public Integer call() {
    if (replicates < 99 || minHistory < 1) {
      throw new OperatorException("--replicates must be at least 99 and --min-history at least 1.");
    }
    Panel panel = new PanelFiles(counts, organisations, taxonomy, explicit).read();
    Settings settings =
        Settings.standard(seed)
            .model(model)
            .minHistory(minHistory)
            .replicates(replicates)
            .currentFrom(currentFrom == null ? "" : currentFrom);
    Assessment assessment = Systemic.assess(panel, settings);
    VerdictFile.write(out, assessment.verdicts());
    if (!quiet) {
      report(panel, assessment);
    }
    json.print(out, spec.commandLine().getOut());
    return ExitStatus.DONE;
  }

  private void report(Panel panel, Assessment assessment) {
    PrintWriter err = spec.commandLine().getErr();
    Assessment.Facts facts = assessment.facts();
    err.printf(
        "%d organisations, %d failure types, %s to %s; %d types tested in %d windows by %s%n",
        panel.organisations().size(),
        panel.types().size(),
        facts.firstPeriod(),
        facts.lastPeriod(),
        facts.typesTested(),
        facts.windowsTried(),
        facts.model().name().toLowerCase(java.util.Locale.ROOT));
    err.printf(
        java.util.Locale.ROOT,
        "seed %d, %d replicates; at most %.2f false 'at least' claims expected%n",
        facts.seed(),
        facts.replicates(),
        facts.alpha());
    facts.notes().forEach(err::println);
    Map<VerdictKind, Integer> tally = new EnumMap<>(VerdictKind.class);
    for (Verdict verdict : assessment.verdicts()) {
      tally.merge(verdict.verdict(), 1, Integer::sum);
    }
    tally.forEach((kind, number) -> err.printf("%-22s %d%n", kind, number));
  }
}
