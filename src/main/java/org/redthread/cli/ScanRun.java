package org.redthread.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;
import org.redthread.signals.scan.Bernoulli;
import org.redthread.signals.scan.Cut;
import org.redthread.signals.scan.Model;
import org.redthread.signals.scan.Permutation;
import org.redthread.signals.scan.Poisson;
import org.redthread.signals.scan.ScanResult;
import org.redthread.signals.scan.Scope;
import org.redthread.signals.scan.SeasonedTime;
import org.redthread.signals.scan.SignedRankTrend;
import org.redthread.signals.scan.Temporal;
import org.redthread.signals.scan.TimeWindows;
import org.redthread.signals.scan.TreeScan;

/** One run of {@code stats scan}: files to arrays, arrays to the scan, cuts to the file. */
final class ScanRun {
  private final StatsScanCommand options;

  ScanRun(StatsScanCommand options) {
    this.options = options;
  }

  /** Runs it and says in a sentence what came out. */
  String run() {
    try {
      ScanTree tree = tree();
      ScanCases cases = ScanCases.read(options.cases, "cases", tree);
      return switch (options.kind()) {
        case TREND -> trend(tree, cases);
        case POISSON -> scan(tree, poisson(tree, cases, null), null);
        case BERNOULLI -> scan(tree, bernoulli(tree, cases), null);
        case TREE_TIME, TIME -> overTime(tree, cases);
      };
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new OperatorException(
          "%s cannot be scanned: %s.".formatted(options.cases, e.getMessage()), e);
    }
  }

  private ScanTree tree() {
    if (options.kind() == StatsScanCommand.Kind.TIME) {
      return ScanTree.single();
    }
    if (options.tree == null) {
      throw new OperatorException("--tree is needed for every model but time.");
    }
    ScanTree tree = ScanTree.read(options.tree);
    return options.cuts == null ? tree : tree.withCuts(options.cuts);
  }

  private String overTime(ScanTree tree, ScanCases cases) {
    if (options.withinOrganisations
        && (options.scope() != Scope.NODE_AND_TIME || options.dayOfWeek)) {
      throw new OperatorException(
          "--within-organisations goes with --conditional node-time, without --day-of-week.");
    }
    ScanPeriods periods = cases.periods(options.windows.from, options.windows.to);
    return scan(tree, temporal(tree, cases, periods), periods);
  }

  private Model temporal(ScanTree tree, ScanCases cases, ScanPeriods periods) {
    if (options.scope() == Scope.TOTAL) {
      return poisson(tree, cases, periods);
    }
    int zones = tree.names().size();
    if (options.scope() == Scope.NODE_AND_TIME && options.withinOrganisations) {
      return Permutation.stratified(periods.size(), cases.byOrganisation(zones, periods));
    }
    int[] cells = cases.byZoneAndPeriod(zones, periods);
    if (options.scope() == Scope.NODE_AND_TIME) {
      return options.dayOfWeek
          ? Permutation.byPeriod(periods.daysOfWeek(), cells)
          : Permutation.of(periods.size(), cells);
    }
    return options.dayOfWeek
        ? SeasonedTime.of(periods.daysOfWeek(), cells)
        : Temporal.even(periods.size(), cells);
  }

  private Model poisson(ScanTree tree, ScanCases cases, @Nullable ScanPeriods periods) {
    int zones = tree.names().size();
    int[] observed = periods == null ? cases.byZone(zones) : cases.byZoneAndPeriod(zones, periods);
    double[] expected = cases.expected(zones, periods);
    int size = periods == null ? 1 : periods.size();
    return switch (options.scope()) {
      case UNCONDITIONAL -> Poisson.unconditional(size, observed, expected);
      case TOTAL -> Poisson.conditional(size, observed, expected);
      default -> throw new OperatorException("--conditional for poisson must be total or nothing.");
    };
  }

  private Model bernoulli(ScanTree tree, ScanCases cases) {
    if (options.controls == null) {
      throw new OperatorException("--controls is needed for bernoulli.");
    }
    int zones = tree.names().size();
    int[] observed = cases.byZone(zones);
    int[] trials = ScanCases.read(options.controls, "controls", tree).byZone(zones);
    for (int zone = 0; zone < zones; zone++) {
      trials[zone] = Math.addExact(trials[zone], observed[zone]);
    }
    return switch (options.scope()) {
      case UNCONDITIONAL -> Bernoulli.unconditional(observed, trials, options.caseProbability);
      case TOTAL -> Bernoulli.conditional(observed, trials);
      default ->
          throw new OperatorException("--conditional for bernoulli must be total or nothing.");
    };
  }

  private String scan(ScanTree tree, Model model, @Nullable ScanPeriods periods) {
    TimeWindows windows = periods == null ? TimeWindows.none() : options.windows.of(periods);
    TreeScan scan = TreeScan.of(tree.hierarchy(), model, windows);
    List<Cut> cuts =
        options.kind() == StatsScanCommand.Kind.TIME
            ? scan.endings()
            : options.keepIdentical ? scan.observedOfAllZones() : scan.observed();
    ScanResult result = scan.assess(cuts, options.replication());
    ScanFile.write(options.out, new ScanFile.Cuts(tree, result, periods));
    return "%d cuts, %d replicates, smallest p %s."
        .formatted(
            result.cuts().size(),
            result.replicates(),
            result.cuts().isEmpty() ? "none" : "%.4g".formatted(result.cuts().get(0).p()));
  }

  private String trend(ScanTree tree, ScanCases cases) {
    double[][] changes = ScanTrend.changes(tree, cases, options);
    List<SignedRankTrend.Trend> trends = SignedRankTrend.of(changes).assess(options.replication());
    ScanFile.writeTrends(options.out, tree, trends);
    return "%d nodes, %d organisations."
        .formatted(trends.size(), changes.length == 0 ? 0 : changes[0].length);
  }
}
