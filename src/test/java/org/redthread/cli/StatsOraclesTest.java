package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.Shared;
import org.redthread.run.CsvFile;
import org.redthread.run.Table;
import org.redthread.run.Tables;

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
      assertSame(found.values(column), expected.values(column), 1e-12);
    }
    assertSame(found.values("storey_q"), expected.values("storey_q"), 1e-6);
  }

  @Test
  void breadth_equals_brute_force_in_all_cases() {
    Table cases = Tables.read(oracle("ari-simes/bruteforce_cases.csv"));
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
      assertThat(found.values("all_resolutions").get(1))
          .isEqualTo(cases.values("bruteforce_lower_bound").get(row));
      assertThat(found.values("h").get(0)).isEqualTo(cases.values("h").get(row));
    }
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
    assertSame(found.values("bonferroni"), expected.values("Bonferroni"), 1e-12);
    assertSame(found.values("simes"), expected.values("Simes"), 1e-12);
    assertSame(found.values("fisher"), expected.values("Fisher"), 1e-12);
  }

  @Test
  void heterogeneity_equals_metafor() {
    Table expected = Tables.read(oracle("metafor-heterogeneity/expected_heterogeneity.csv"));
    String input = oracle("metafor-heterogeneity/input_bcg_yi_vi.csv").toString();
    compare(input, expected, "bcg_logRR_");
    compare(infections(), expected, "hai_BAC_logIR_");
  }

  private void compare(String input, Table expected, String prefix) {
    Table found =
        run(
            "stats",
            "heterogeneity",
            "--quiet",
            "--in",
            input,
            "--effect",
            "yi",
            "--variance",
            "vi",
            "--out",
            out());
    for (int row = 0; row < 2; row++) {
      String method = found.values("method").get(row);
      int at = expected.values("case").indexOf(prefix + method);
      double tolerance = method.equals("DL") ? 1e-10 : 1e-5;
      for (String[] pair : COLUMNS) {
        double wanted = Double.parseDouble(expected.values(pair[1]).get(at));
        assertThat(Double.parseDouble(found.values(pair[0]).get(row)))
            .as("%s %s", prefix + method, pair[0])
            .isCloseTo(wanted, within(tolerance * Math.max(1e-20, Math.abs(wanted))));
      }
    }
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
  private String infections() {
    Table totals =
        Tables.read(oracle("metafor-heterogeneity/input_hospital_infections_totals.csv"));
    Path file = folder.resolve("hai.csv");
    try (CsvFile csv = CsvFile.create(file, "yi", "vi")) {
      for (int row = 0; row < totals.size(); row++) {
        if (totals.values("infection").get(row).equals("BAC")) {
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

  private static void assertSame(List<String> found, List<String> expected, double tolerance) {
    List<Integer> apart = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      double gap = Double.parseDouble(found.get(i)) - Double.parseDouble(expected.get(i));
      if (!(Math.abs(gap) <= tolerance)) {
        apart.add(i);
      }
    }
    assertThat(found).hasSameSizeAs(expected);
    assertThat(apart).isEmpty();
  }
}
