package org.redthread.signals.monitor;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redthread.Shared;
import org.redthread.cli.Main;
import org.redthread.oracles.Comparison;
import org.redthread.run.CsvFile;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/** {@code redthread stats monitor} against R surveillance and spc. */
class MonitorOracleTest {
  private static final Path ORACLE = Shared.dir().resolve("oracles/surveillance");
  private static final String GERMANY = "salmNewport_germany_weekly.csv";
  private final Path folder;

  MonitorOracleTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void published() {
    assumeTrue(Files.exists(ORACLE), "no published figures beside the checkout");
  }

  @ParameterizedTest
  @CsvSource({"C1", "C2", "C3"})
  void earsOnSalmonellaNewport(String variant) {
    Table out = germany("--method", "ears", "--variant", variant, "--alpha", "0.05");
    Table published = Tables.read(ORACLE.resolve("expected_ears_%s_2011.csv".formatted(variant)));
    compare("ears " + variant, published, out, 1e-6);
  }

  @Test
  void farringtonFlexibleWithTheWindowsOf1996() {
    Table out = germany("--method", "flexible");
    Table published =
        Tables.read(ORACLE.resolve("expected_farringtonFlexible_orig_delta_2011.csv"));
    compare("farringtonFlexible delta", published, out, 1e-6);
    Comparison scores = new Comparison("surveillance farringtonFlexible delta score p", 1e-6);
    for (int i = 0; i < published.size(); i++) {
      scores.absolute(numbers(published, "score")[i], numbers(out, "statistic")[i]);
      scores.absolute(numbers(published, "pvalue")[i], numbers(out, "p")[i]);
    }
    scores.close();
    expected("farringtonFlexible delta", published, out);
  }

  /** The published score of this method takes the logarithm of the mean for the mean. */
  @Test
  void noufaily() {
    Table out = germany("--method", "noufaily");
    Table published =
        Tables.read(ORACLE.resolve("expected_farringtonFlexible_noufaily_nbPlugin_2011.csv"));
    compare("noufaily nbPlugin", published, out, 1e-6);
    expected("noufaily nbPlugin", published, out);
    Comparison scores = new Comparison("surveillance noufaily nbPlugin score p", 1e-6);
    for (int i = 0; i < published.size(); i++) {
      scores.absolute(numbers(published, "pvalue")[i], numbers(out, "p")[i]);
      double upper = numbers(out, "upper")[i];
      double log = Math.log(numbers(out, "expected")[i]);
      if (!Double.isNaN(upper)) {
        double score = (numbers(out, "observed")[i] - log) / (upper - log);
        scores.absolute(numbers(published, "score")[i], score);
      }
    }
    scores.close();
  }

  @Test
  void originalFarringtonOnSalmonellaAgona() {
    Table out =
        monitor(
            ORACLE.resolve("salmonella_agona.csv"),
            "--method farrington --value observed --period week --from 282");
    Table published = Tables.read(ORACLE.resolve("expected_farrington_agona_282_312.csv"));
    compare("farrington agona", published, out, 1e-6);
  }

  /**
   * The expected count is the one behind the first bound; where it is above no count, see below.
   */
  @Test
  void rossiCusum() {
    Table published = Tables.read(ORACLE.resolve("computed_cusum_rossi.csv"));
    Path in = folder.resolve("rossi.csv");
    try (CsvFile file = CsvFile.create(in, "t", "x")) {
      for (String[] row : published.rows()) {
        file.row(row[0], row[1]);
      }
    }
    Table out =
        monitor(
            in,
            "--method cusum --scale rossi --k 1.04 --threshold 2.26 --no-reset --replicates 0"
                + " --value x --period t --mean "
                + rossiMean(numbers(published, "cusum")[0]));
    Comparison bounds = new Comparison("surveillance cusum rossi bounds", 1e-6);
    Comparison alarms = new Comparison("surveillance cusum rossi alarms", 0);
    for (int i = 0; i < published.size(); i++) {
      double upper = numbers(out, "upper")[i];
      if (upper > 0) {
        bounds.absolute(numbers(published, "cusum")[i], upper);
      }
      alarms.exact(
          published.values("alarm").get(i), out.values("alarm").get(i).equals("true") ? "1" : "0");
    }
    bounds.close();
    alarms.close();
  }

  private static double rossiMean(double firstBound) {
    double low = 1;
    double high = 20;
    for (int step = 0; step < 200; step++) {
      double middle = (low + high) / 2;
      double bound = new Cusum(Cusum.Scale.ROSSI, 1.04).bound(middle, 2.26);
      low = bound < firstBound ? middle : low;
      high = bound < firstBound ? high : middle;
    }
    return low;
  }

  @ParameterizedTest
  @CsvSource({"poisson, expected_poisson_cusum_arl", "normal, expected_normal_cusum_arl_spc"})
  void averageRunLengths(String distribution, String name) {
    Path in = ORACLE.resolve(name + ".csv");
    Table out = monitor(in, "--method arl --distribution " + distribution);
    Comparison lengths = new Comparison("surveillance " + name, 1e-4);
    for (int i = 0; i < out.size(); i++) {
      lengths.relative(numbers(Tables.read(in), "arl")[i], numbers(out, "arl")[i]);
    }
    lengths.close();
  }

  private Table germany(String... options) {
    return monitor(
        ORACLE.resolve(GERMANY),
        "--value observed --period date --from 2011-01-03 " + String.join(" ", options));
  }

  private Table monitor(Path in, String options) {
    Path out = folder.resolve("watch.csv");
    List<String> line = new ArrayList<>(List.of("stats", "monitor", "--quiet"));
    line.addAll(List.of("--in", in.toString(), "--out", out.toString()));
    line.addAll(List.of(options.split(" ")));
    assertThat(Main.run(line.toArray(String[]::new))).isZero();
    return Tables.read(out);
  }

  private static void compare(String name, Table published, Table out, double tolerance) {
    Comparison bounds = new Comparison("surveillance " + name + " bounds", tolerance);
    Comparison alarms = new Comparison("surveillance " + name + " alarms", 0);
    for (int i = 0; i < published.size(); i++) {
      bounds.absolute(numbers(published, "upperbound")[i], numbers(out, "upper")[i]);
      boolean alarm = out.values("alarm").get(i).equals("true");
      alarms.exact(published.values("alarm").get(i), alarm ? "1" : "0");
    }
    bounds.close();
    alarms.close();
  }

  private static void expected(String name, Table published, Table out) {
    Comparison means = new Comparison("surveillance " + name + " expected", 1e-6);
    for (int i = 0; i < published.size(); i++) {
      double mean = numbers(published, "expected")[i];
      if (!Double.isNaN(mean)) {
        means.absolute(mean, numbers(out, "expected")[i]);
      }
    }
    means.close();
  }
}
