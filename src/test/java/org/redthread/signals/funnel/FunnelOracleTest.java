package org.redthread.signals.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.redthread.oracles.Comparison.numbers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.Shared;
import org.redthread.cli.Main;
import org.redthread.oracles.Comparison;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/** {@code redthread stats funnel} against FunnelPlotR 0.6.0. */
class FunnelOracleTest {
  private static final Path ORACLE = Shared.dir().resolve("oracles/funnelplotr");
  private final Path folder;

  FunnelOracleTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void published() {
    assumeTrue(Files.exists(ORACLE), "no published figures beside the checkout");
  }

  @Test
  void medparWithTheShmiMethodHasNineOutliers() {
    Table out = medpar("--method", "shmi");
    holdsTo("medpar_SR_SHMI.csv", out, "medpar_SR_SHMI");
    assertThat(outside998(out)).isEqualTo(9);
  }

  @Test
  void medparWithTheShmiMethodAndExpectedCountsAsTheyAre() {
    Table out = medpar("--method", "shmi", "--no-rounding");
    holdsTo("medpar_SR_SHMI_noround.csv", out, "medpar_SR_SHMI_noround");
  }

  @Test
  void medparWithTheCqcMethodHasSeventeenOutliers() {
    Table out = medpar("--method", "cqc");
    holdsTo("medpar_SR_CQC.csv", out, "medpar_SR_CQC");
    assertThat(outside998(out)).isEqualTo(17);
  }

  @Test
  void medparWithoutAllowanceHasTwentyFiveOutliers() {
    assertThat(outside998(medpar("--method", "poisson"))).isEqualTo(25);
  }

  @Test
  void sixUnitsAsStandardisedRatios() {
    Table out = six("unit6_SR_SHMI.csv", "--method", "shmi");
    holdsTo("unit6_SR_SHMI.csv", out, "unit6_SR_SHMI");
  }

  @Test
  void sixUnitsWinsorisedAtFivePerCentAndTimesAHundred() {
    Table out =
        six(
            "unit6_SR_CQC_trim05_x100.csv",
            "--method",
            "cqc",
            "--trim",
            "0.05",
            "--multiplier",
            "100");
    holdsTo("unit6_SR_CQC_trim05_x100.csv", out, "unit6_SR_CQC_trim05_x100");
  }

  @Test
  void sixUnitsAsRatiosOfCounts() {
    Table out = six("unit6_RC.csv", "--method", "shmi", "--measure", "rc");
    holdsTo("unit6_RC.csv", out, "unit6_RC");
  }

  /** Unit c is published with the vacuous limits 0 and 1, unlike smaller and larger units. */
  @Test
  void sixUnitsAsProportions() {
    Table out = six("unit6_PR_capped.csv", "--method", "shmi", "--measure", "pr");
    holdsTo("unit6_PR_capped.csv", out, "unit6_PR_capped(num=min(num,0.9*denom))");
  }

  private Table medpar(String... options) {
    return funnel(
        ORACLE.resolve("medpar_with_poisson_expected.csv"), "los", "prds", "provnum", options);
  }

  private Table six(String file, String... options) {
    return funnel(ORACLE.resolve(file), "numerator", "denominator", "group", options);
  }

  private Table funnel(Path in, String above, String below, String group, String... options) {
    Path out = folder.resolve("funnel.csv");
    List<String> line =
        new ArrayList<>(List.of("stats", "funnel", "--quiet", "--in", in.toString()));
    line.addAll(List.of("--numerator", above, "--denominator", below, "--group", group));
    line.addAll(List.of("--out", out.toString()));
    line.addAll(List.of(options));
    assertThat(Main.run(line.toArray(String[]::new))).isZero();
    return Tables.read(out);
  }

  private static long outside998(Table out) {
    return out.values("flag").stream().filter(flag -> flag.endsWith("99.8")).count();
  }

  private static void holdsTo(String file, Table out, String name) {
    Table published = Tables.read(ORACLE.resolve(file));
    assertThat(out.values("group")).isEqualTo(published.values("group"));
    limits(published, out, name);
    scores(published, out, name);
    dispersion(out, name);
    flags(published, out, name);
  }

  private static void limits(Table published, Table out, String name) {
    Comparison limits = new Comparison("funnelplotr " + name.split("\\(", 2)[0] + " limits", 1e-6);
    for (String column :
        List.of("ll95", "ul95", "ll998", "ul998", "odll95", "odul95", "odll998", "odul998")) {
      double[] expected = numbers(published, column);
      double[] computed = numbers(out, column);
      for (int i = 0; i < expected.length; i++) {
        if (!name.contains("PR_capped") || i != 2) {
          limits.absolute(expected[i], computed[i]);
        }
      }
    }
    limits.close();
  }

  private static void scores(Table published, Table out, String name) {
    Comparison scores = new Comparison("funnelplotr " + name.split("\\(", 2)[0] + " z", 1e-8);
    for (List<String> pair : List.of(List.of("Uzscore", "z"), List.of("Wuzscore", "z_trimmed"))) {
      double[] expected = numbers(published, pair.get(0));
      double[] computed = numbers(out, pair.get(1));
      for (int i = 0; i < expected.length; i++) {
        scores.absolute(expected[i], computed[i]);
      }
    }
    scores.close();
  }

  private static void dispersion(Table out, String name) {
    Table summary = Tables.read(ORACLE.resolve("summary_phi_tau2.csv"));
    int row = summary.values("case").indexOf(name);
    Comparison dispersion =
        new Comparison("funnelplotr " + name.split("\\(", 2)[0] + " phi tau2", 1e-8);
    dispersion.relative(numbers(summary, "phi")[row], numbers(out, "phi")[0]);
    dispersion.relative(numbers(summary, "tau2")[row], numbers(out, "tau2")[0]);
    dispersion.close();
  }

  private static void flags(Table published, Table out, String name) {
    Comparison flags = new Comparison("funnelplotr " + name.split("\\(", 2)[0] + " flags", 0);
    double[] lower = numbers(out, "ll998");
    double[] upper = numbers(out, "ul998");
    double[] ratio = numbers(out, "ratio");
    for (int i = 0; i < out.size(); i++) {
      boolean adjusted = out.values("flag").get(i).endsWith("99.8");
      boolean plain = ratio[i] > upper[i] || ratio[i] < lower[i];
      flags.exact(published.values("out_od998").get(i), adjusted ? "1" : "0");
      flags.exact(published.values("out_998").get(i), plain ? "1" : "0");
    }
    flags.close();
  }
}
