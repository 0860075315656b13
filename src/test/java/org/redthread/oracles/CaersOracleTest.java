package org.redthread.oracles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.Shared;
import org.redthread.cli.Main;
import org.redthread.run.CsvFile;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import org.redthread.signals.disproportionality.GammaMixture;
import org.redthread.signals.disproportionality.MixtureFit;
import org.redthread.signals.disproportionality.MixtureLikelihood;

/** {@code stats ebgm} and {@code stats ic} against openEBGM and pvda on the FDA's CAERS reports. */
final class CaersOracleTest {
  private static final Path EBGM = Shared.dir().resolve("oracles/openebgm-caers");
  private static final Path IC =
      Shared.dir().resolve("oracles/disproportionality/expected_caers_ic_prr_ror.csv");
  private static final String PRIOR = "3.25280367,0.39983376,2.02490400,1.90726819,0.06536416";

  @TempDir Path folder;

  @BeforeEach
  void oracleIsThere() {
    assumeTrue(Files.exists(EBGM) && Files.exists(IC), "no published figures beside the checkout");
  }

  @Test
  void scoresAtThePublishedPrior() {
    Table ours = stats("ebgm", "--prior", PRIOR);
    Map<String, Integer> at = rows(ours);
    Table peer = Tables.read(EBGM.resolve("expected_scores_test_theta.csv"));
    assertThat(ours.size()).isEqualTo(peer.size()).isEqualTo(17_189);
    try (PublishedFigures counts = new PublishedFigures("openebgm n", 0);
        PublishedFigures scores = new PublishedFigures("openebgm e qn ebgm (relative)", 1e-5);
        PublishedFigures limits = new PublishedFigures("openebgm eb05 eb95 (relative)", 1e-3);
        PublishedFigures ratios = new PublishedFigures("openebgm rr prr (2 decimals)", 0.00501)) {
      Pairing pairing = new Pairing(ours, peer);
      for (int row = 0; row < peer.size(); row++) {
        int mine =
            at.get(
                CsvFile.inert(text(peer, row, "var1"))
                    + "|"
                    + CsvFile.inert(text(peer, row, "var2")));
        for (PublishedFigures figures : List.of(counts, scores, limits, ratios)) {
          figures.row();
        }
        counts.compare("n", pairing.ours(mine, "n"), pairing.peer(row, "N"));
        scores.compareRelative("expected", pairing.ours(mine, "expected"), pairing.peer(row, "E"));
        scores.compareRelative("qn", pairing.ours(mine, "qn"), pairing.peer(row, "Qn"));
        scores.compareRelative("ebgm", pairing.ours(mine, "ebgm"), pairing.peer(row, "EBGM"));
        limits.compareRelative("eb05", pairing.ours(mine, "eb05"), pairing.peer(row, "Q05"));
        limits.compareRelative("eb95", pairing.ours(mine, "eb95"), pairing.peer(row, "Q95"));
        ratios.compare("rr", pairing.ours(mine, "rr"), pairing.peer(row, "RR"));
        ratios.compare("prr", pairing.ours(mine, "prr"), pairing.peer(row, "PRR"));
      }
    }
    assertThat(ours.values("eb05").stream().filter(v -> Double.parseDouble(v) >= 2)).hasSize(131);
  }

  @Test
  void scoresAtTheFittedPriorOfThePeer() {
    Table ours =
        stats(
            "ebgm",
            "--prior",
            "3.25378642860,0.39988836599,2.02613053524,1.90808259828,0.06534570041");
    Map<String, Integer> at = rows(ours);
    Table peer = Tables.read(EBGM.resolve("expected_scores_autohyper_squashed.csv"));
    Pairing pairing = new Pairing(ours, peer);
    try (PublishedFigures scores =
            new PublishedFigures("openebgm squashed prior: e qn ebgm (relative)", 1e-5);
        PublishedFigures limits =
            new PublishedFigures("openebgm squashed prior: eb05 eb95 (2 decimals)", 0.0101)) {
      for (int row = 0; row < peer.size(); row++) {
        int mine =
            at.get(
                CsvFile.inert(text(peer, row, "var1"))
                    + "|"
                    + CsvFile.inert(text(peer, row, "var2")));
        scores.row();
        limits.row();
        scores.compareRelative("e", pairing.ours(mine, "expected"), pairing.peer(row, "E"));
        scores.compareRelative("qn", pairing.ours(mine, "qn"), pairing.peer(row, "Qn"));
        scores.compareRelative("ebgm", pairing.ours(mine, "ebgm"), pairing.peer(row, "EBGM"));
        limits.compare("eb05", pairing.ours(mine, "eb05"), pairing.peer(row, "Q05"));
        limits.compare("eb95", pairing.ours(mine, "eb95"), pairing.peer(row, "Q95"));
      }
    }
  }

  @Test
  void ownFitIsNoWorseThanThePublishedOne() {
    Table ours = stats("ebgm");
    double[] n = numbers(ours, "n");
    MixtureLikelihood likelihood =
        MixtureLikelihood.ofReported(
            Arrays.stream(n).mapToInt(v -> (int) v).toArray(),
            numbers(ours, "expected"),
            Arrays.stream(n).map(v -> 1).toArray());
    try (PublishedFigures fit = new PublishedFigures("openebgm own fit nll - 4162.4560", 0)) {
      fit.row();
      double nll = MixtureFit.of(likelihood).negativeLog();
      fit.compare("nll", Math.max(nll, 4162.4560), 4162.4560);
      assertThat(nll).isBetween(4162.4556, 4162.4560);
    }
    assertThat(
            likelihood.negativeLog(
                new GammaMixture(3.25280367, 0.39983376, 2.024904, 1.90726819, 0.06536416)))
        .isCloseTo(4162.4557142, org.assertj.core.api.Assertions.within(1e-6));
  }

  @Test
  void squashedCellsHaveThePublishedLikelihood() {
    Table squashed = Tables.read(EBGM.resolve("squashed2.csv"));
    MixtureLikelihood likelihood =
        MixtureLikelihood.ofReported(
            Arrays.stream(numbers(squashed, "N")).mapToInt(v -> (int) v).toArray(),
            numbers(squashed, "E"),
            numbers(squashed, "weight"));
    GammaMixture peer =
        new GammaMixture(3.25378642860, 0.39988836599, 2.02613053524, 1.90808259828, 0.06534570041);
    try (PublishedFigures figures = new PublishedFigures("openebgm squashed nll", 1e-5)) {
      figures.row();
      figures.compare("at the peer's prior", likelihood.negativeLog(peer), 4161.930153);
      figures.row();
      figures.compare("own fit", MixtureFit.of(likelihood).negativeLog(), 4161.930153);
    }
  }

  @Test
  void strataAddUpTheirExpectedCounts() {
    Table ours = stats("ebgm", "--prior", PRIOR, "--stratum", "strat1");
    Map<String, Integer> at = rows(ours);
    Table peer = Tables.read(EBGM.resolve("expected_counts_stratified_by_strat1.csv"));
    Pairing pairing = new Pairing(ours, peer);
    try (PublishedFigures figures = new PublishedFigures("openebgm stratified e", 1e-12)) {
      for (int row = 0; row < peer.size(); row++) {
        int mine =
            at.get(
                CsvFile.inert(text(peer, row, "var1"))
                    + "|"
                    + CsvFile.inert(text(peer, row, "var2")));
        figures.row();
        figures.compareRelative("e", pairing.ours(mine, "expected"), pairing.peer(row, "E"));
        figures.compare("n", pairing.ours(mine, "n"), pairing.peer(row, "N"));
      }
    }
  }

  @Test
  void informationComponentAndRatiosWithTheirIntervals() {
    Table ours = stats("ic");
    Map<String, Integer> at = rows(ours);
    Table peer = Tables.read(IC);
    assertThat(ours.size()).isEqualTo(peer.size());
    Pairing pairing = new Pairing(ours, peer);
    try (PublishedFigures components = new PublishedFigures("pvda ic ic025 ic975", 1e-8);
        PublishedFigures ratios =
            new PublishedFigures("pvda ror prr with intervals (relative)", 1e-9)) {
      for (int row = 0; row < peer.size(); row++) {
        int mine =
            at.get(
                CsvFile.inert(text(peer, row, "var1"))
                    + "|"
                    + CsvFile.inert(text(peer, row, "var2")));
        components.row();
        ratios.row();
        components.compareRelative("exp", pairing.ours(mine, "expected"), pairing.peer(row, "exp"));
        for (String name : List.of("ic", "ic025", "ic975")) {
          components.compare(name, pairing.ours(mine, name), pairing.peer(row, name));
        }
        for (String name : List.of("ror", "ror025", "ror975", "prr", "prr025", "prr975")) {
          ratios.compareRelative(name, pairing.ours(mine, name), pairing.peer(row, name));
        }
      }
    }
    assertThat(ours.values("ic025").stream().filter(v -> Double.parseDouble(v) > 0)).hasSize(257);
  }

  private Table stats(String command, String... more) {
    Path out = folder.resolve(command + ".csv");
    List<String> line =
        new ArrayList<>(
            List.of(
                "stats",
                command,
                "--quiet",
                "--row",
                "var1",
                "--column",
                "var2",
                "--id",
                "id",
                "--cases",
                EBGM.resolve("caers.csv").toString(),
                "--out",
                out.toString()));
    line.addAll(List.of(more));
    assertThat(Main.run(line.toArray(String[]::new))).isZero();
    return Tables.read(out);
  }

  private static Map<String, Integer> rows(Table ours) {
    Map<String, Integer> rows = new HashMap<>();
    for (int row = 0; row < ours.size(); row++) {
      rows.put(text(ours, row, "row") + "|" + text(ours, row, "column"), row);
    }
    return rows;
  }

  private static String text(Table table, int row, String column) {
    return table.rows().get(row)[table.column(column)];
  }

  private static double[] numbers(Table table, String column) {
    return table.values(column).stream().mapToDouble(Double::parseDouble).toArray();
  }

  /** Numbers of two tables; missing on both sides is the same number here. */
  private record Pairing(Table ours, Table peer) {
    double ours(int row, String column) {
      return number(text(ours, row, column));
    }

    double peer(int row, String column) {
      return number(text(peer, row, column));
    }

    private static double number(String cell) {
      return switch (cell) {
        case "", "NaN", "NA" -> -1;
        case "Inf" -> Double.POSITIVE_INFINITY;
        default -> Double.parseDouble(cell);
      };
    }
  }
}
