package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.Shared;
import org.redthread.oracles.Comparison;
import org.redthread.run.CsvFile;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import picocli.CommandLine;

/** The published figures, through the commands. */
class StatsOraclesTest {
  @TempDir Path folder = Path.of("");

  private Path oracle(String name) {
    Path path = Shared.oracle(name);
    assumeTrue(Files.exists(path), "the published figures are not on this machine");
    return path;
  }

  private Table run(String... args) {
    assertThat(Main.run(args)).isZero();
    return Tables.read(Path.of(args[args.length - 1]));
  }

  @Test
  void fdr_equals_qvalue_on_hedenfalk() {
    Path published = oracle("fdr-qvalue/hedenfalk_expected.csv");
    Table expected = Tables.read(published);
    Path p = folder.resolve("p.csv");
    write(p, "p", expected.values("p"));
    Table found =
        run(
            "stats",
            "fdr",
            "--quiet",
            "--pi0",
            "0.6699260265",
            "--p",
            p.toString(),
            "--out",
            out());
    for (String column : List.of("bh", "by", "holm", "bonferroni")) {
      compare("fdr-qvalue " + column, 1e-12, expected, column, found, column);
    }
    compare(
        "fdr-qvalue storey q at the published share",
        1e-6,
        expected,
        "storey_q",
        found,
        "storey_q");
    Comparison counts = new Comparison("fdr-qvalue number of q < .05 and BH < .05", 0);
    counts.exact("162", below(found, "storey_q"));
    counts.exact("94", below(found, "bh"));
    counts.close();
  }

  private static String below(Table table, String column) {
    return Long.toString(
        Arrays.stream(Comparison.numbers(table, column)).filter(value -> value < .05).count());
  }

  /** The share of true nulls as printed with 8 digits (9 at .5), read off the smallest q. */
  @Test
  void the_share_of_true_nulls_at_every_published_lambda() throws IOException {
    Path p = folder.resolve("p.csv");
    write(p, "p", Tables.read(oracle("fdr-qvalue/hedenfalk_expected.csv")).values("p"));
    Map<String, String> summary = new HashMap<>();
    for (String line : Files.readAllLines(oracle("fdr-qvalue/summary.txt"))) {
      String[] parts = line.split(": ", 2);
      summary.put(parts[0], parts.length > 1 ? parts[1] : "");
    }
    String[] lambdas = String.valueOf(summary.get("lambda grid")).split(" ");
    String[] shares = String.valueOf(summary.get("pi0.lambda")).split(" ");
    Comparison grid =
        new Comparison("fdr-qvalue share of true nulls at 19 lambdas (8 digits)", 5.1e-9);
    for (int i = 0; i < lambdas.length; i++) {
      grid.absolute(Double.parseDouble(shares[i]), share(p, lambdas[i]));
    }
    grid.close();
    Comparison half = new Comparison("fdr-qvalue share of true nulls at .5 (9 digits)", 5.1e-10);
    half.absolute(
        Double.parseDouble(String.valueOf(summary.get("pi0 lambda=0.5"))), share(p, "0.5"));
    half.close();
  }

  private static double share(Path p, String lambda) {
    StringWriter err = new StringWriter();
    CommandLine line = new CommandLine(new Main()).setErr(new PrintWriter(err, true));
    Path out = p.resolveSibling("share.csv");
    assertThat(
            line.execute(
                "stats", "fdr", "--p", p.toString(), "--lambda", lambda, "--out", out.toString()))
        .isZero();
    return Double.parseDouble(err.toString().replaceAll("(?s).*nulls ([0-9.]+),.*", "$1"));
  }

  @Test
  void breadth_equals_brute_force_in_all_cases() {
    Table cases = Tables.read(oracle("ari-simes/bruteforce_cases.csv"));
    Comparison bounds = new Comparison("ari-simes all-resolutions bound and h", 0);
    for (int row = 0; row < cases.size(); row++) {
      String[] p = cases.values("p").get(row).split(";");
      List<String> slice = List.of(cases.values("S").get(row).split(";"));
      Path file = folder.resolve("case.csv");
      try (CsvFile csv = CsvFile.create(file, "organisation", "p", "slice")) {
        for (int i = 1; i <= p.length; i++) {
          csv.row("O" + i, p[i - 1], slice.contains(String.valueOf(i)) ? "S" : "");
        }
      }
      Table found =
          run(
              "stats",
              "breadth",
              "--quiet",
              "--alpha",
              cases.values("alpha").get(row),
              "--p",
              file.toString(),
              "--out",
              out());
      bounds.exact(
          cases.values("bruteforce_lower_bound").get(row), found.values("all_resolutions").get(1));
      bounds.exact(cases.values("h").get(row), found.values("h").get(0));
    }
    bounds.close();
  }

  @Test
  void breadth_equals_the_published_partial_conjunction() {
    Table expected = Tables.read(oracle("ari-simes/partial_conjunction_cases.csv"));
    Path p = folder.resolve("p.csv");
    write(p, "p", List.of(expected.values("p").get(0).split(";")));
    Table found =
        run(
            "stats",
            "breadth",
            "--quiet",
            "--p",
            p.toString(),
            "--out",
            folder.resolve("bounds.csv").toString(),
            "--p-values",
            out());
    compare(
        "ari-simes partial conjunction Bonferroni",
        1e-12,
        expected,
        "Bonferroni",
        found,
        "bonferroni");
    compare("ari-simes partial conjunction Simes", 1e-12, expected, "Simes", found, "simes");
    compare("ari-simes partial conjunction Fisher", 1e-12, expected, "Fisher", found, "fisher");
  }

  /**
   * Paule and Mandel's estimate is held to the published empirical Bayes one, which is the same
   * root; what metafor prints for it is 8e-5 off that root, where Q is not its degrees of freedom.
   */
  @Test
  void heterogeneity_equals_metafor() {
    Table expected = Tables.read(oracle("metafor-heterogeneity/expected_heterogeneity.csv"));
    String trials = oracle("metafor-heterogeneity/input_bcg_yi_vi.csv").toString();
    String strokes = oracle("metafor-heterogeneity/input_hart1999.csv").toString();
    compare(trials, expected, "bcg_logRR_", "DL,REML,ML,PM,SJ,HE");
    compare(strokes, expected, "hart1999_logIRR_", "REML");
    for (String infection : List.of("BAC", "CDI", "UTI")) {
      compare(infections(infection), expected, "hai_%s_logIR_".formatted(infection), "DL,REML");
    }
  }

  private void compare(String input, Table expected, String prefix, String methods) {
    String line =
        "stats heterogeneity --quiet --in %s --effect yi --variance vi --method %s --out %s";
    Table found = run(line.formatted(input, methods, out()).split(" "));
    for (int row = 0; row < found.size(); row++) {
      String method = found.values("method").get(row);
      int at = expected.values("case").indexOf(prefix + (method.equals("PM") ? "EB" : method));
      Comparison figures = new Comparison("metafor " + prefix + method, tolerance(prefix + method));
      for (String[] pair : COLUMNS) {
        figures.relative(
            Comparison.numbers(expected, pair[1])[at], Comparison.numbers(found, pair[0])[row]);
      }
      figures.close();
    }
  }

  /** For urinary infections metafor stops 2.2e-5 short of the root that its own equation has. */
  private static double tolerance(String name) {
    double iterative = name.equals("hai_UTI_logIR_REML") ? 3e-5 : 1e-5;
    return name.endsWith("_DL") ? 1e-10 : iterative;
  }

  private static final String[][] COLUMNS = {
    {"effect", "beta"},
    {"se", "se"},
    {"lower", "ci.lb"},
    {"upper", "ci.ub"},
    {"tau2", "tau2"},
    {"i2", "I2"},
    {"h2", "H2"},
    {"q", "Q"},
    {"prediction_lower", "pi.lb"},
    {"prediction_upper", "pi.ub"}
  };

  /** Log incidence rates of one infection: log(n / days), variance 1/n. */
  private String infections(String infection) {
    Table totals =
        Tables.read(oracle("metafor-heterogeneity/input_hospital_infections_totals.csv"));
    Path file = folder.resolve("hai.csv");
    try (CsvFile csv = CsvFile.create(file, "yi", "vi")) {
      for (int row = 0; row < totals.size(); row++) {
        if (totals.values("infection").get(row).equals(infection)) {
          double n = Double.parseDouble(totals.values("n").get(row));
          csv.row(Math.log(n / Double.parseDouble(totals.values("days").get(row))), 1 / n);
        }
      }
    }
    return file.toString();
  }

  private String out() {
    return folder.resolve("out.csv").toString();
  }

  private static void write(Path file, String column, List<String> values) {
    try (CsvFile csv = CsvFile.create(file, column)) {
      values.forEach(value -> csv.row(value));
    }
  }

  private static void compare(
      String oracle, double tolerance, Table expected, String wanted, Table found, String column) {
    double[] published = Comparison.numbers(expected, wanted);
    double[] computed = Comparison.numbers(found, column);
    assertThat(computed).hasSameSizeAs(published);
    Comparison figures = new Comparison(oracle, tolerance);
    for (int i = 0; i < published.length; i++) {
      figures.absolute(published[i], computed[i]);
    }
    figures.close();
  }
}
