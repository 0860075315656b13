package org.redthread.signals.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.redthread.oracles.Comparison.numbers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redthread.Shared;
import org.redthread.cli.Main;
import org.redthread.oracles.Comparison;
import org.redthread.run.CsvFile;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/** {@code redthread stats spc} against qicharts2 0.8.1. */
class QicOracleTest {
  private static final Path ORACLE = Shared.dir().resolve("oracles/qicharts2-spc");
  private static final double TOLERANCE = 1e-8;
  private final Path folder;

  QicOracleTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({
    "computed_cdi_c, input_cdi, --chart c --value n --period month",
    "computed_cdi_i, input_cdi, --chart xmr --value n --period month",
    "computed_cdi_u, input_cdi, --chart u --value n --denominator days --period month",
    "computed_complaints_iprime, input_complaints,"
        + " --chart iprime --value complaints --denominator sales",
    "computed_complaints_u, input_complaints, --chart u --value complaints --denominator sales",
    "computed_complaints_uprime, input_complaints,"
        + " --chart uprime --value complaints --denominator sales",
    "computed_nhs_accidents_p, input_nhs_accidents, --chart p --value r --denominator n",
    "computed_nhs_accidents_pprime, input_nhs_accidents, --chart pprime --value r --denominator n",
    "computed_cabg_between_deaths_t, computed_cabg_between_deaths_t, --chart t --value y",
    "computed_cabg_days_between_deaths_g, computed_cabg_days_between_deaths_g,"
        + " --chart g --value y",
    "expected_ex_6.3_1, input_tbl_06.03, --chart xbar --value obs --period sample",
    "expected_ex_6.3_2, input_tbl_06.03, --chart s --value obs --period sample",
    "expected_ex_6.4_1, input_tbl_06.04, --chart xbar --value obs --period sample",
    "expected_ex_6.4_2, input_tbl_06.04, --chart s --value obs --period sample",
    "expected_ex_6.5_3, input_tbl_06.07, --chart xmr --value cost --period weeks --freeze 20",
    "expected_ex_6.5_4, input_tbl_06.07, --chart mr --value cost --period weeks --freeze 20",
    "expected_ex_7.1_5, input_tbl_07.03,"
        + " --chart p --value count --denominator size --exclude 15;23 --rebase 31",
    "expected_ex_7.3_3, input_tbl_07.08, --chart c --value count --exclude 6;20 --freeze 26",
    "expected_ex_7.4_1, input_tbl_07.10, --chart u --value count --denominator size",
    "expected_ex_7.5_1, input_tbl_07.11,"
        + " --chart u --value count --denominator meters --multiply 50",
    "expected_ex_7.6_1, input_tbl_07.14, --chart t --value hours",
    "expected_tbl_7.4_1, input_tbl_07.04, --chart p --value count --denominator size"
  })
  void linesAndSignalsAreThePublishedOnes(String expected, String input, String options) {
    published();
    Table out = spc(ORACLE.resolve(input + ".csv"), options);
    compare(expected, Tables.read(ORACLE.resolve(expected + ".csv")), out);
  }

  @ParameterizedTest
  @CsvSource({"u", "uprime"})
  void urinaryInfectionsOfOneHospital(String chart) {
    published();
    Path in = infections(row -> row[0].equals("AHH") && row[1].equals("UTI"));
    Table out = spc(in, "--chart " + chart + " --value n --denominator days --period month");
    String name = "computed_hai_AHH_UTI_" + chart;
    compare(name, Tables.read(ORACLE.resolve(name + ".csv")), out);
  }

  @ParameterizedTest
  @CsvSource({
    "expected_hai_1, ''",
    "expected_hai_2, infection",
    "expected_hai_3, hospital;infection"
  })
  void panelsOfInfections(String name, String groups) {
    published();
    String options = "--chart u --value n --denominator days --period month";
    Table out =
        spc(infections(row -> true), groups.isEmpty() ? options : options + " --group " + groups);
    compareSummary(name, out);
  }

  @Test
  void hospitalsInPlaceOfPeriods() {
    published();
    Path in = infections(row -> row[2].compareTo("2016-07") >= 0);
    Table out =
        spc(
            in,
            "--chart u --value n --denominator days --period position --group infection"
                + " --multiply 10000");
    compareSummary("expected_hai_4", out);
  }

  /**
   * The published spread counts one degree of freedom too few: the empty period takes one away.
   * Limits are therefore held to the published ones drawn in by that much.
   */
  @Test
  void missingValues() {
    published();
    Path in = folder.resolve("na.csv");
    Table full = Tables.read(ORACLE.resolve("input_tbl_06.04.csv"));
    try (CsvFile file = CsvFile.create(in, "sample", "obs")) {
      for (String[] row : full.rows()) {
        boolean kept =
            switch (row[0]) {
              case "5" -> row[1].equals("74.014");
              case "11" -> row[1].equals("73.99");
              case "16" -> false;
              default -> true;
            };
        file.row(row[0], kept ? row[1] : "");
      }
    }
    Table published = Tables.read(ORACLE.resolve("expected_NA_test.csv"));
    Table out = spc(in, "--chart xbar --value obs --period sample");
    double[] sizes = numbers(published, "y.length");
    double freedom = Arrays.stream(sizes).map(size -> Math.max(0, size - 1)).sum();
    double drawnIn = Math.sqrt((freedom - 1) / freedom);
    Comparison lines = new Comparison("qicharts2 expected_NA_test lines", TOLERANCE);
    for (int i = 0; i < out.size(); i++) {
      double centre = numbers(published, "cl")[i];
      lines.relative(centre, numbers(out, "centre")[i]);
      lines.relative(
          centre + drawnIn * (numbers(published, "ucl")[i] - centre), numbers(out, "upper")[i]);
      lines.relative(
          centre + drawnIn * (numbers(published, "lcl")[i] - centre), numbers(out, "lower")[i]);
    }
    lines.close();
    signals("expected_NA_test", published, out);
  }

  private static void published() {
    assumeTrue(Files.exists(ORACLE), "no published figures beside the checkout");
  }

  private Table spc(Path in, String options) {
    Path out = folder.resolve("chart.csv");
    List<String> line = new ArrayList<>(List.of("stats", "spc", "--quiet", "--rules", "anhoej"));
    line.addAll(List.of("--in", in.toString(), "--out", out.toString()));
    Arrays.stream(options.split(" ")).map(option -> option.replace(';', ',')).forEach(line::add);
    assertThat(Main.run(line.toArray(String[]::new))).isZero();
    return Tables.read(out);
  }

  /** Hospitals are numbered by their mean number of days, as the published chart orders them. */
  private Path infections(Predicate<String[]> which) {
    Table all = Tables.read(ORACLE.resolve("input_hospital_infections.csv"));
    List<String> order = List.of("BOH", "BFH", "AHH", "NOH", "HGH", "RGH");
    Path file = folder.resolve("infections.csv");
    try (CsvFile csv =
        CsvFile.create(file, "hospital", "infection", "month", "n", "days", "position")) {
      for (String[] row : all.rows()) {
        if (which.test(row)) {
          csv.row(row[0], row[1], row[2], row[3], row[4], order.indexOf(row[0]));
        }
      }
    }
    return file;
  }

  private static void compare(String name, Table published, Table out) {
    Comparison lines = new Comparison("qicharts2 " + name + " lines", TOLERANCE);
    for (String[] pair : new String[][] {{"cl", "centre"}, {"lcl", "lower"}, {"ucl", "upper"}}) {
      double[] expected = numbers(published, pair[0]);
      double[] computed = numbers(out, pair[1]);
      assertThat(computed).as(name).hasSameSizeAs(expected);
      for (int i = 0; i < expected.length; i++) {
        lines.relative(expected[i], computed[i]);
      }
    }
    lines.close();
    signals(name, published, out);
  }

  private static void signals(String name, Table published, Table out) {
    Comparison signals = new Comparison("qicharts2 " + name + " signals", 0);
    for (int i = 0; i < out.size(); i++) {
      signals.exact(lower(published, "sigma.signal", i), out.values("outside").get(i));
      signals.exact(lower(published, "runs.signal", i), out.values("runs_signal").get(i));
    }
    signals.close();
  }

  private static String lower(Table published, String column, int row) {
    return published.values(column).get(row).toLowerCase(Locale.ROOT);
  }

  private static void compareSummary(String name, Table out) {
    Table published = Tables.read(ORACLE.resolve(name + ".csv"));
    int points = out.size() / published.size();
    Comparison lines = new Comparison("qicharts2 " + name + " lines", TOLERANCE);
    Comparison signals = new Comparison("qicharts2 " + name + " signals", 0);
    for (int i = 0; i < published.size(); i++) {
      lines.relative(numbers(published, "CL")[i], numbers(out, "centre")[i * points]);
      lines.relative(numbers(published, "aLCL")[i], average(out, "lower", i, points));
      lines.relative(numbers(published, "aUCL")[i], average(out, "upper", i, points));
      long outside =
          out.values("outside").subList(i * points, (i + 1) * points).stream()
              .filter(Boolean::parseBoolean)
              .count();
      signals.exact(published.values("sigma.signal").get(i), Long.toString(outside));
      String runs = out.values("runs_signal").get(i * points);
      signals.exact(published.values("runs.signal").get(i), runs.equals("true") ? "1" : "0");
      for (String[] pair :
          new String[][] {
            {"longest.run", "longest_run"},
            {"longest.run.max", "longest_run_max"},
            {"n.crossings", "crossings"},
            {"n.crossings.min", "crossings_min"},
            {"n.useful", "useful"}
          }) {
        signals.exact(published.values(pair[0]).get(i), out.values(pair[1]).get(i * points));
      }
    }
    lines.close();
    signals.close();
  }

  private static double average(Table out, String column, int group, int points) {
    return Arrays.stream(numbers(out, column), group * points, (group + 1) * points)
        .average()
        .orElseThrow();
  }
}
