package org.redthread.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.redthread.run.CsvFile;
import org.redthread.run.ExitStatus;
import org.redthread.run.OperatorException;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import org.redthread.signals.breadth.AllResolutions;
import org.redthread.signals.breadth.Combination;
import org.redthread.signals.breadth.PartialConjunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread stats breadth}. */
@Command(
    name = "breadth",
    description = {
      "At least how many of these organisations are elevated?",
      "For: counting organisations from one p-value each, without naming which.",
      "Not for: p-values of peers against each other: what all share cannot be seen that way."
    },
    footer = {
      "%nExample:",
      "  redthread stats breadth --p trusts.csv --alpha 0.05 --out breadth.csv",
      "%nP: organisation,p[,slice]; one-sided p-values; a slice is a group picked by any rule, also",
      "after looking, several joined by |. O: slice,hypotheses,bonferroni,simes,fisher,",
      "all_resolutions,h: lower bounds of how many are elevated, 'all' first. The three partial-",
      "conjunction bounds hold for one slice chosen beforehand (bonferroni: any dependence; simes:",
      "positive dependence; fisher: independence), all_resolutions for all slices at once",
      "(closed testing with Simes), h is the largest set that it cannot reject.",
    })
final class StatsBreadthCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(names = "--p", required = true, paramLabel = "P", description = "organisation,p[,slice]")
  Path input;

  @Option(
      names = "--alpha",
      defaultValue = "0.05",
      paramLabel = "A",
      description = "Chance of claiming too much. Default: ${DEFAULT-VALUE}.")
  double alpha;

  @Option(names = "--out", required = true, paramLabel = "O", description = "CSV to write.")
  Path out;

  @Option(
      names = "--p-values",
      paramLabel = "U",
      description = "CSV to write as well: u,bonferroni,simes,fisher, the p of 'at least u'.")
  @Nullable Path conjunctions;

  @Mixin JsonResult json;

  @Option(names = "--quiet", description = "Say nothing on success.")
  boolean quiet;

  @Override
  public Integer call() {
    if (!(alpha > 0 && alpha < 1)) {
      throw new OperatorException("--alpha must lie between 0 and 1.");
    }
    Table table = Tables.read(input);
    double[] p = PValueFile.p(table);
    if (p.length == 0) {
      throw new OperatorException("%s has no p-values.".formatted(input));
    }
    write(slices(table), p);
    if (conjunctions != null) {
      write(conjunctions, p);
    }
    if (!quiet) {
      int fisher = PartialConjunction.atLeast(p, alpha, Combination.FISHER);
      spec.commandLine()
          .getErr()
          .printf("at least %d of %d are elevated (Fisher), %s%n", fisher, p.length, out);
    }
    json.print(out, spec.commandLine().getOut());
    return ExitStatus.DONE;
  }

  private static Map<String, List<Integer>> slices(Table table) {
    Map<String, List<Integer>> slices = new LinkedHashMap<>();
    slices.put("all", IntStream.range(0, table.size()).boxed().toList());
    if (table.has("slice")) {
      int at = table.column("slice");
      for (int row = 0; row < table.size(); row++) {
        for (String name : table.rows().get(row)[at].split("\\|")) {
          if (!name.isBlank()) {
            slices.computeIfAbsent(name.strip(), n -> new ArrayList<>()).add(row);
          }
        }
      }
    }
    return slices;
  }

  private void write(Map<String, List<Integer>> slices, double[] p) {
    AllResolutions all = new AllResolutions(p, alpha);
    try (CsvFile csv =
        CsvFile.create(
            out, "slice", "hypotheses", "bonferroni", "simes", "fisher", "all_resolutions", "h")) {
      slices.forEach(
          (name, rows) -> {
            int[] slice = rows.stream().mapToInt(Integer::intValue).toArray();
            double[] inside = IntStream.of(slice).mapToDouble(i -> p[i]).toArray();
            csv.row(
                name,
                slice.length,
                PartialConjunction.atLeast(inside, alpha, Combination.BONFERRONI),
                PartialConjunction.atLeast(inside, alpha, Combination.SIMES),
                PartialConjunction.atLeast(inside, alpha, Combination.FISHER),
                all.atLeast(slice),
                all.h());
          });
    }
  }

  private static void write(Path file, double[] p) {
    try (CsvFile csv = CsvFile.create(file, "u", "bonferroni", "simes", "fisher")) {
      for (int u = 1; u <= p.length; u++) {
        csv.row(
            u,
            PartialConjunction.p(p, u, Combination.BONFERRONI),
            PartialConjunction.p(p, u, Combination.SIMES),
            PartialConjunction.p(p, u, Combination.FISHER));
      }
    }
  }
}
