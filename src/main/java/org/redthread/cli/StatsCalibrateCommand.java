package org.redthread.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.redthread.run.CsvFile;
import org.redthread.run.ExitStatus;
import org.redthread.run.OperatorException;
import org.redthread.run.Progress;
import org.redthread.signals.VerdictKind;
import org.redthread.signals.simulate.Calibration;
import org.redthread.signals.simulate.Detection;
import org.redthread.signals.simulate.World;
import org.redthread.signals.simulate.Worlds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread stats calibrate}. */
@Command(
    name = "calibrate",
    description = {
      "Runs the verdicts on simulated panels whose truth is known.",
      "For: seeing how often they are wrong, and what they can see, before believing them.",
      "Not for: real counts."
    },
    footer = {
      "%nExample:",
      "  redthread stats calibrate --panels 100 --worlds null,systemic-100-1.6 --out calib.csv",
      "%nO: one row a world: panels,false_broad (a panel has SYSTEMIC, SECTOR or REGIONAL where",
      "nothing was planted),over_claims ('at least u of n' above the truth), scan_p_05 and",
      "trend_p_05 (smallest p of unplanted types at most .05), share of each verdict on what was",
      "planted, mean bound and truth, funnel_flags (organisations that an over-dispersed funnel",
      "shows), days to detection."
    })
final class StatsCalibrateCommand implements Callable<Integer> {
  private static final String COLUMNS =
      "world,description,panels,false_broad,over_claims,false_lesser_types,scan_p_05,trend_p_05,"
          + "systemic,sector,regional,local,emerging,watch,none,insufficient_evidence,"
          + "mean_at_least,truly,funnel_flags,detected,median_days";

  @Spec CommandSpec spec;

  @Option(
      names = "--panels",
      defaultValue = "50",
      paramLabel = "N",
      description = "Panels of each world. Default: ${DEFAULT-VALUE}.")
  int panels;

  @Option(
      names = "--worlds",
      split = ",",
      paramLabel = "W",
      description = "Which worlds, by name, or by a beginning with *; all without it.")
  @Nullable List<String> worlds;

  @Option(
      names = "--days",
      defaultValue = "0",
      paramLabel = "N",
      description = "Panels of each planted world that are followed month by month to detection.")
  int days;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "Default: ${DEFAULT-VALUE}.")
  long seed;

  @Option(names = "--out", required = true, paramLabel = "O", description = "CSV to write.")
  Path out;

  @Option(
      names = "--scan-p",
      paramLabel = "Q",
      description = "CSV to write as well: world,rank,expected,scan_p for a quantile plot.")
  @Nullable Path scanP;

  @Option(
      names = "--plot",
      paramLabel = "P",
      description = "SVG to write as well: the same quantiles of the null worlds, log scales.")
  @Nullable Path plot;

  @Mixin JsonResult json;

  @Option(names = "--quiet", description = "Only problems.")
  boolean quiet;

  @Override
  public Integer call() {
    if (panels < 1 || days < 0) {
      throw new OperatorException("--panels must be at least 1 and --days not negative.");
    }
    List<World> chosen = Worlds.all().stream().filter(this::chosen).toList();
    if (chosen.isEmpty()) {
      throw new OperatorException(
          "No world has such a name; there are: %s."
              .formatted(String.join(", ", Worlds.all().stream().map(World::name).toList())));
    }
    Progress progress = new Progress(System.err, quiet, System.console() != null);
    List<Calibration> runs = new ArrayList<>();
    try (CsvFile csv = CsvFile.create(out, COLUMNS.split(","))) {
      for (World world : chosen) {
        AtomicInteger done = new AtomicInteger();
        Calibration run =
            Calibration.of(
                world,
                panels,
                seed,
                i -> progress.bar(world.name(), done.incrementAndGet(), panels));
        runs.add(run);
        write(csv, run);
      }
    }
    if (scanP != null) {
      ScanQuantiles.write(scanP, runs);
    }
    if (plot != null) {
      ScanQuantiles.plot(plot, runs);
    }
    json.print(out, spec.commandLine().getOut());
    return ExitStatus.DONE;
  }

  private boolean chosen(World world) {
    return worlds == null || worlds.stream().anyMatch(name -> named(world.name(), name.strip()));
  }

  private static boolean named(String world, String wanted) {
    return wanted.endsWith("*")
        ? world.startsWith(wanted.substring(0, wanted.length() - 1))
        : world.equals(wanted);
  }

  private void write(CsvFile csv, Calibration run) {
    List<Integer> detection = detection(run.world());
    csv.row(
        run.world().name(),
        run.world().description(),
        run.trials().size(),
        run.falseBroad(),
        run.overClaims(),
        run.meanLesser(),
        run.scanAtMost(0.05),
        run.trendAtMost(0.05),
        run.share(VerdictKind.SYSTEMIC),
        run.share(VerdictKind.SECTOR),
        run.share(VerdictKind.REGIONAL),
        run.share(VerdictKind.LOCAL),
        run.share(VerdictKind.EMERGING),
        run.share(VerdictKind.WATCH),
        run.share(VerdictKind.NONE),
        run.share(VerdictKind.INSUFFICIENT_EVIDENCE),
        run.meanAtLeast(),
        run.meanTruly(),
        run.meanFlags(),
        detection.size(),
        detection.isEmpty() ? null : detection.get(detection.size() / 2));
    if (!quiet) {
      print(run);
    }
  }

  private List<Integer> detection(World world) {
    boolean planted = world.planted().stream().anyMatch(p -> p.branch() >= 0);
    return IntStream.range(0, planted ? days : 0)
        .parallel()
        .mapToObj(index -> Detection.days(world, seed, index))
        .filter(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt)
        .sorted()
        .toList();
  }

  private void print(Calibration run) {
    PrintWriter screen = spec.commandLine().getOut();
    screen.printf(
        Locale.ROOT,
        "%-20s false broad %5.1f%%  over-claims %5.1f%%  at least %5.1f of %5.1f  funnel flags %4.1f",
        run.world().name(),
        100 * run.falseBroad(),
        100 * run.overClaims(),
        run.meanAtLeast(),
        run.meanTruly(),
        run.meanFlags());
    for (VerdictKind kind : VerdictKind.values()) {
      if (run.meanTruly() > 0 && run.share(kind) > 0) {
        screen.printf(Locale.ROOT, "  %s %.0f%%", kind, 100 * run.share(kind));
      }
    }
    screen.println();
    screen.flush();
  }
}
