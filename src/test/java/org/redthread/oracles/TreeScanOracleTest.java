package org.redthread.oracles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redthread.Shared;
import org.redthread.cli.Main;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import org.redthread.run.Yaml;

/**
 * {@code stats scan} against TreeScan 2.4: every row that its own tests assert, and the full tables
 * of its cuts.
 */
final class TreeScanOracleTest {
  private static final Path ORACLE = Shared.dir().resolve("oracles/treescan");
  private static final int REPLICATES = 9999;

  /** Half of the last digit that TreeScan prints. */
  private static final double PRINTED = 0.00501;

  @TempDir Path folder;

  @BeforeEach
  void oracleIsThere() throws IOException {
    assumeTrue(Files.exists(ORACLE), "no published figures beside the checkout");
    convert("tree.tre", "tree.csv", "node,parent", 0, 1);
    convert("Poisson.cas", "poisson.csv", "leaf,cases,expected", 0, 1, 2);
    convert("Bernoulli.cas", "bernoulli.csv", "leaf,cases", 0, 1);
    convert("Bernoulli.ctl", "controls.csv", "leaf,controls", 0, 1);
    convert("TreeTemporal.cas", "time.csv", "leaf,cases,period", 0, 1, 2);
    convert("TemporalOnly.cas", "timeonly.csv", "cases,period", 0, 1);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "poisson_cond,test_poisson_conditional,"
            + "--model poisson --conditional total --cases poisson.csv",
        "bern_uncond,test_bernoulli_unconditional,"
            + "--model bernoulli --cases bernoulli.csv --controls controls.csv",
        "bern_cond,test_bernoulli_conditional,--model bernoulli --conditional total"
            + " --cases bernoulli.csv --controls controls.csv",
        "treetime_node,test_tree_time_condition_node,--model tree-time --conditional node"
            + " --cases time.csv --window-min 2",
        "treetime_nodetime,test_tree_time_condition_node_and_time,--model tree-time"
            + " --conditional node-time --cases time.csv --window-min 2",
        "timeonly,test_time_only_condition_totalcases,--model time --conditional total"
            + " --cases timeonly.csv --window-min 2",
        // The peer counts one day more than the data have when it forms the days of the week.
        ",test_tree_time_condition_node_day_of_week_adjustment,--model tree-time"
            + " --conditional node --cases time.csv --window-min 2 --window-max 14 --to 29"
            + " --end-range 1..28 --day-of-week",
        ",test_tree_time_condition_node_and_time_day_of_week_adjustment,--model tree-time"
            + " --conditional node-time --cases time.csv --window-min 2 --day-of-week"
            + " --keep-identical",
        ",test_time_only_condition_totalcases_day_of_week_adjustment,--model time"
            + " --cases timeonly.csv --window-min 2 --window-max 14 --to 29 --end-range 1..28"
            + " --day-of-week",
      })
  void cutsAreThoseOfThePeer(String table, String test, String options) throws IOException {
    Table cuts = scan(options);
    int peers = test.equals("test_poisson_conditional") ? 9999 : 999;
    try (PublishedFigures figures = new PublishedFigures("treescan " + test, PRINTED);
        PublishedFigures ratios = new PublishedFigures("treescan " + test + " llr", 1e-6);
        PublishedFigures tests = new PublishedFigures("treescan " + test + " p/limit", 1)) {
      Sheet sheet = new Sheet(cuts, figures, ratios, tests, peers);
      sheet.againstAsserted(asserted(test));
      if (table != null) {
        sheet.againstTable(Tables.read(ORACLE.resolve("expected/" + table + ".csv")));
      }
    }
  }

  @Test
  void nothingIsFoundWhereNothingIsMore() {
    Table peer = Tables.read(ORACLE.resolve("expected/poisson_uncond.csv"));
    try (PublishedFigures figures =
        new PublishedFigures("treescan test_poisson_unconditional", 0)) {
      figures.row();
      figures.compare("cuts", scan("--model poisson --cases poisson.csv").size(), peer.size());
    }
  }

  private Table scan(String options) {
    List<String> line = new ArrayList<>(List.of("stats", "scan", "--quiet"));
    for (String word : options.split(" ")) {
      line.add(word.endsWith(".csv") ? folder.resolve(word).toString() : word);
    }
    if (!options.contains("--model time ")) {
      line.addAll(List.of("--tree", folder.resolve("tree.csv").toString()));
    }
    Path out = folder.resolve("cuts.csv");
    line.addAll(List.of("--replicates", "" + REPLICATES, "--out", out.toString()));
    assertThat(Main.run(line.toArray(String[]::new))).isZero();
    return Tables.read(out);
  }

  private static JsonNode asserted(String test) throws IOException {
    JsonNode all =
        Yaml.json().readTree(ORACLE.resolve("upstream-tests/test_example_sets.json").toFile());
    for (JsonNode one : all) {
      if (one.get("test").asText().equals(test)) {
        return one.get("rows");
      }
    }
    throw new AssertionError("no test " + test);
  }

  private void convert(String from, String to, String header, int... columns) throws IOException {
    List<String> lines = new ArrayList<>(List.of(header));
    for (String line : Files.readAllLines(ORACLE.resolve("input").resolve(from))) {
      String[] cells = line.split(",", -1);
      if (!line.isBlank()) {
        lines.add(
            String.join(",", Arrays.stream(columns).mapToObj(c -> cells[c].strip()).toList()));
      }
    }
    Files.write(folder.resolve(to), lines);
  }

  /** Our cuts beside three sets of published figures. */
  private record Sheet(
      Table cuts,
      PublishedFigures figures,
      PublishedFigures ratios,
      PublishedFigures tests,
      int peers) {

    void row() {
      figures.row();
      ratios.row();
      tests.row();
    }

    void againstAsserted(JsonNode rows) {
      for (JsonNode row : rows) {
        int at = row.get("cut").asInt() - 1;
        String what = "asserted cut " + (at + 1);
        row();
        if (cuts.has("leaf") || !row.get("node").asText().equals("All")) {
          figures.exact(what, cell(at, "node"), row.get("node").asText());
        }
        for (String name : List.of("cases", "wndcases")) {
          exact(what, at, "observed", row.get(name));
        }
        exact(what, at, "node_cases", row.get("nodecases"));
        exact(what, at, "start", row.get("wndstart"));
        exact(what, at, "end", row.get("wndend"));
        figures.compare(what, number(at, "expected"), value(row, "expected"));
        figures.compare(what, number(at, "relative_risk"), value(row, "rr"));
        figures.compare(what, number(at, "excess"), value(row, "excess"));
        ratios.compare(what, number(at, "llr"), value(row, row.has("llr") ? "llr" : "teststat"));
        probability(what, number(at, "p"), value(row, "p_value"));
      }
    }

    void againstTable(Table peer) {
      int at = 0;
      for (int row = 0; row < peer.size(); row++) {
        if (peer.values("Cut No.").get(row).contains("_")) {
          continue;
        }
        String what = "cut " + (at + 1);
        row();
        figures.exact(what, cell(at, "node"), text(peer, row, "Node Identifier"));
        figures.exact(
            what,
            cell(at, "observed"),
            text(peer, row, "Cases in Window", "Observed Cases", "Cases"));
        window(what, at, peer, row);
        figures.compare(
            what, number(at, "expected"), peer(peer, row, "Expected", "Expected Cases"));
        figures.compare(what, number(at, "relative_risk"), peer(peer, row, "Relative Risk"));
        figures.compare(what, number(at, "excess"), peer(peer, row, "Excess Cases"));
        ratios.compare(
            what, number(at, "llr"), peer(peer, row, "Log Likelihood Ratio", "Test Statistic"));
        probability(what, number(at, "p"), peer(peer, row, "P-value"));
        at++;
      }
    }

    private void window(String what, int at, Table peer, int row) {
      if (peer.has("Time Window Start")) {
        figures.exact(what, cell(at, "start"), text(peer, row, "Time Window Start"));
        figures.exact(what, cell(at, "end"), text(peer, row, "Time Window End"));
        figures.exact(what, cell(at, "node_cases"), text(peer, row, "Node Cases"));
      }
    }

    /**
     * The difference as a share of four standard errors and one step. The peer counts a replicate
     * that equals an unconditional Bernoulli cut by chance of rounding, or not; here ties count.
     */
    private void probability(String what, double p, double peer) {
      double limit = 4 * Math.sqrt(peer * (1 - peer) / peers) + 1.0 / (peers + 1);
      tests.compare(what, (p - peer) / limit, 0);
      double rank = p * (REPLICATES + 1);
      tests.exact(what + " is R/(S+1)", Math.abs(rank - Math.rint(rank)) < 1e-6, true);
    }

    private void exact(String what, int at, String column, JsonNode published) {
      if (published != null) {
        figures.exact(what + " " + column, cell(at, column), published.asText());
      }
    }

    private String cell(int at, String column) {
      return cuts.values(column).get(at);
    }

    private double number(int at, String column) {
      return Double.parseDouble(cell(at, column));
    }

    private static double value(JsonNode row, String name) {
      return row.get(name).get("value").asDouble();
    }

    private static String text(Table peer, int row, String... columns) {
      String column = Arrays.stream(columns).filter(peer::has).findFirst().orElseThrow();
      return peer.values(column).get(row);
    }

    private static double peer(Table peer, int row, String... columns) {
      return Double.parseDouble(text(peer, row, columns));
    }
  }
}
