package org.redthread.signals.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.redthread.oracles.Comparison.numbers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redthread.Shared;
import org.redthread.cli.Main;
import org.redthread.oracles.Comparison;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/** {@code redthread stats spc --chart xmr --rules mdc} against NHSRplotthedots 0.2.2. */
class MdcOracleTest {
  private static final Path ORACLE = Shared.dir().resolve("oracles/nhsr-plotthedots");
  private final Path folder;

  MdcOracleTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({
    "deviations_excel, --no-screening --improvement increase",
    "deviations_screened, --improvement increase",
    "rnorm20_outlier_screened, --improvement increase",
    "rnorm20_outlier_unscreened, --no-screening --improvement increase",
    "rnorm20_seed123_screened, --improvement increase",
    "shift_and_trend_fixed12, --freeze 12",
    "shift_and_trend_lower_is_better, ''",
    "shift_and_trend_rebased13, --rebase 2020-01-14",
    "two_of_three_opposite_sides, --improvement increase"
  })
  void limitsAndLabelsAreThePublishedOnes(String name, String options) {
    assumeTrue(Files.exists(ORACLE), "no published figures beside the checkout");
    Path in = ORACLE.resolve(name + ".csv");
    Table published = Tables.read(in);
    Table out = spc(in, options.split(" "));
    limits(name, published, out);
    labels(name, published, out);
  }

  private Table spc(Path in, String... options) {
    Path out = folder.resolve("xmr.csv");
    List<String> line = new ArrayList<>(List.of("stats", "spc", "--quiet", "--chart", "xmr"));
    line.addAll(List.of("--rules", "mdc", "--period", "x", "--value", "y", "--in", in.toString()));
    line.addAll(List.of("--out", out.toString()));
    List.of(options).stream().filter(option -> !option.isEmpty()).forEach(line::add);
    assertThat(Main.run(line.toArray(String[]::new))).isZero();
    return Tables.read(out);
  }

  private static void limits(String name, Table published, Table out) {
    Comparison limits = new Comparison("nhsr-plotthedots " + name + " limits", 1e-6);
    for (String[] pair :
        new String[][] {{"mean_col", "centre"}, {"lpl", "lower"}, {"upl", "upper"}}) {
      double[] expected = numbers(published, pair[0]);
      double[] computed = numbers(out, pair[1]);
      for (int i = 0; i < expected.length; i++) {
        limits.absolute(expected[i], computed[i]);
      }
    }
    limits.close();
  }

  private static void labels(String name, Table published, Table out) {
    Comparison labels = new Comparison("nhsr-plotthedots " + name + " labels", 0);
    for (int i = 0; i < published.size(); i++) {
      labels.exact(published.values("special_cause_type").get(i), out.values("label").get(i));
      labels.exact(published.values("point_type").get(i), out.values("point_type").get(i));
      labels.exact(
          published.values("outside_limits").get(i).toLowerCase(java.util.Locale.ROOT),
          out.values("outside").get(i));
    }
    labels.close();
  }
}
