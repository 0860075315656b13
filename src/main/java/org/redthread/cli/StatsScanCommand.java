package org.redthread.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redthread.run.ExitStatus;
import org.redthread.run.OperatorException;
import org.redthread.signals.scan.Replication;
import org.redthread.signals.scan.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread stats scan}. */
@Command(
    name = "scan",
    description = {
      "Looks at every branch of a tree, and every window of time, at once: where are more cases"
          + " than expected, and could chance have done it somewhere?",
      "For: finding what rises without naming it first, with one honest p for all that was looked"
          + " at.",
      "Not for: how many organisations share a failing (stats breadth), nor for cases that depend"
          + " on each other, such as campaigns: merge those first."
    },
    footer = {
      "%nExamples:",
      "  redthread stats scan --model tree-time --conditional node-time --tree types.csv \\",
      "      --cases monthly.csv --out cuts.csv",
      "  redthread stats scan --model poisson --conditional total --tree types.csv \\",
      "      --cases counts.csv --replicates 9999 --out cuts.csv",
      "%nTree: node,parent (empty parent = root). Cases: leaf,cases[,expected][,period][,organisation].",
      "Out: one row a node, the best first: node,observed,expected,relative_risk,llr,p,excess,",
      "disjoint (true: shares no cases with a better row), with time: node_cases,start,end.",
      "p = R/(S+1) holds for all nodes and windows; rows are not adjusted for each other.",
      "trend: node,statistic,maximum,p. time: one row for each period that a window may end in.",
    })
final class StatsScanCommand implements Callable<Integer> {
  /** What is scanned, and with which probability model. */
  enum Kind {
    POISSON,
    BERNOULLI,
    TREE_TIME,
    TIME,
    TREND
  }

  @Spec CommandSpec spec;

  @Option(
      names = "--model",
      required = true,
      paramLabel = "M",
      description =
          "poisson (cases against expected), bernoulli (cases against controls), tree-time, time"
              + " (no tree), trend (signed ranks across organisations).")
  String model;

  @Option(names = "--tree", paramLabel = "T", description = "node,parent; every model but time.")
  @Nullable Path tree;

  @Option(names = "--cases", required = true, paramLabel = "C", description = "Counts of cases.")
  Path cases;

  @Option(names = "--controls", paramLabel = "D", description = "bernoulli: leaf,controls.")
  @Nullable Path controls;

  @Option(
      names = "--conditional",
      paramLabel = "X",
      description =
          "What the null hypothesis holds fixed: total, node, or node-time. Default: nothing for"
              + " poisson and bernoulli, node-time for tree-time (a surge of everything is then no"
              + " finding), total for time.")
  @Nullable String conditional;

  @Option(
      names = "--case-probability",
      defaultValue = "0.5",
      description = "bernoulli, unconditional: probability of a case. Default: ${DEFAULT-VALUE}.")
  double caseProbability;

  @Option(
      names = "--cuts",
      paramLabel = "F",
      description =
          "node,cut; cut: simple, pairs, triplets, ordinal or combinatorial unions of the node's children are scanned as well.")
  @Nullable Path cuts;

  @Mixin ScanWindows windows;

  @Option(names = "--day-of-week", description = "Allow for days of the week.")
  boolean dayOfWeek;

  @Option(
      names = "--within-organisations",
      description =
          "tree-time, node-time: shuffle within each organisation, so that one which reports more"
              + " of everything is no finding.")
  boolean withinOrganisations;

  @Option(
      names = "--current-from",
      paramLabel = "P",
      description =
          "trend with periods: first period of the later part. Default: the later half. With a"
              + " column expected the trend is cases less expected instead.")
  @Nullable String currentFrom;

  @Option(
      names = "--keep-identical",
      description = "Keep nodes identical to one of their children.")
  boolean keepIdentical;

  @Option(
      names = "--replicates",
      paramLabel = "N",
      description =
          "Data sets drawn under the null hypothesis. Default: 999, and 9999 where p < 0.02.")
  @Nullable Integer replicates;

  @Option(names = "--seed", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
  long seed;

  @Option(names = "--out", required = true, paramLabel = "O", description = "CSV to write.")
  Path out;

  @Mixin JsonResult json;

  @Option(names = "--quiet", description = "Say nothing on success.")
  boolean quiet;

  @Override
  public Integer call() {
    String summary = new ScanRun(this).run();
    if (!quiet) {
      spec.commandLine().getErr().println(summary);
    }
    json.print(out, spec.commandLine().getOut());
    return ExitStatus.DONE;
  }

  Kind kind() {
    try {
      return Kind.valueOf(model.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new OperatorException(
          "--model must be poisson, bernoulli, tree-time, time or trend.", e);
    }
  }

  Scope scope() {
    if (conditional == null) {
      return switch (kind()) {
        case TREE_TIME -> Scope.NODE_AND_TIME;
        case TIME -> Scope.NODE;
        default -> Scope.UNCONDITIONAL;
      };
    }
    return switch (conditional) {
      case "total" -> kind() == Kind.TIME ? Scope.NODE : Scope.TOTAL;
      case "node" -> Scope.NODE;
      case "node-time" -> Scope.NODE_AND_TIME;
      default -> throw new OperatorException("--conditional must be total, node or node-time.");
    };
  }

  Replication replication() {
    if (replicates == null) {
      return new Replication(seed, 999, 9999, Integer.MAX_VALUE);
    }
    if (replicates < 1) {
      throw new OperatorException("--replicates must be at least 1.");
    }
    return Replication.of(seed, replicates);
  }
}
