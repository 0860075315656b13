package org.redthread.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import org.redthread.run.Yaml;
import org.redthread.signals.VerdictKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code redthread verdicts}: what a run says of each failure type. */
@Command(
    name = "verdicts",
    description = "Shows the verdicts of a run with their sentences. Starts no Spark.",
    footer = {"%nExample:", "  redthread verdicts --verdict SYSTEMIC"})
final class VerdictsCommand implements Runnable {
  @Spec CommandSpec spec;

  @Option(
      names = "--run",
      paramLabel = "ID",
      description = "The run; by default the last good one.")
  @Nullable String run;

  @Option(
      names = "--verdict",
      paramLabel = "VERDICT",
      description = "Only this verdict: ${COMPLETION-CANDIDATES}.")
  @Nullable VerdictKind verdict;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "out",
      description = "Folder of the results (default: out).")
  Path out;

  @Option(names = "--json", description = "As JSON, all columns of verdicts.csv.")
  boolean json;

  @Override
  public void run() {
    Table table = Tables.read(new RunResults(out).file(run, "verdicts.csv"));
    List<Map<String, String>> rows = new ArrayList<>();
    for (VerdictKind kind : VerdictKind.values()) {
      if (verdict == null || verdict == kind) {
        rows.addAll(rows(table, kind));
      }
    }
    PrintWriter screen = spec.commandLine().getOut();
    if (json) {
      screen.println(text(rows));
    } else {
      rows.forEach(row -> show(screen, row));
    }
    screen.flush();
  }

  private static List<Map<String, String>> rows(Table table, VerdictKind kind) {
    List<Map<String, String>> rows = new ArrayList<>();
    int column = table.column("verdict");
    for (String[] cells : table.rows()) {
      if (cells[column].equals(kind.name())) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
          row.put(table.columns().get(i), cells[i]);
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static void show(PrintWriter screen, Map<String, String> row) {
    screen.printf(
        "%-21s %s (%s)%n    %s%n",
        row.get("verdict"), row.get("label"), row.get("failure_type"), row.get("sentence"));
  }

  private static String text(List<Map<String, String>> rows) {
    try {
      return Yaml.json().writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("text that cannot be written as JSON", e);
    }
  }
}
