package org.redthread.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redthread.run.OperatorException;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import org.redthread.signals.scan.CutRule;
import org.redthread.signals.scan.Hierarchy;

/**
 * The nodes of a tree as an operator names them, and the zones made of them.
 *
 * @param names the name of each zone
 * @param hierarchy the zones
 */
record ScanTree(List<String> names, Hierarchy hierarchy) {

  /** One zone of everything: a scan over time only. */
  static ScanTree single() {
    return new ScanTree(List.of("All"), Hierarchy.single());
  }

  /** Reads {@code node,parent}; an empty parent is a root, a parent without a row is one too. */
  static ScanTree read(Path file) {
    Table table = Tables.read(file);
    Map<String, Integer> index = new LinkedHashMap<>();
    int node = table.column("node");
    int parent = table.column("parent");
    for (int row = 0; row < table.size(); row++) {
      String name = table.rows().get(row)[node].strip();
      if (name.isEmpty() || index.putIfAbsent(name, index.size()) != null) {
        throw table.slip(row, "node", "a name that no other row has");
      }
    }
    table.rows().stream()
        .map(row -> row[parent].strip())
        .filter(name -> !name.isEmpty())
        .forEach(name -> index.putIfAbsent(name, index.size()));
    int[] parents = new int[index.size()];
    java.util.Arrays.fill(parents, -1);
    for (int row = 0; row < table.size(); row++) {
      parents[row] = index.getOrDefault(table.rows().get(row)[parent].strip(), -1);
    }
    try {
      return new ScanTree(List.copyOf(index.keySet()), Hierarchy.tree(parents));
    } catch (IllegalArgumentException e) {
      throw new OperatorException("%s is not a tree: %s.".formatted(file, e.getMessage()), e);
    }
  }

  /** Adds the compound zones of a file {@code node,cut}. */
  ScanTree withCuts(Path file) {
    Table table = Tables.read(file);
    List<int[]> unions = new ArrayList<>();
    List<String> all = new ArrayList<>(names);
    for (int row = 0; row < table.size(); row++) {
      int zone = names.indexOf(table.rows().get(row)[table.column("node")].strip());
      if (zone < 0) {
        throw table.slip(row, "node", "a node of the tree");
      }
      for (int[] union : rule(table, row).unions(hierarchy.parts(zone))) {
        unions.add(union);
        all.add(name(union));
      }
    }
    return new ScanTree(all, hierarchy.with(unions));
  }

  private static CutRule rule(Table table, int row) {
    String text = table.rows().get(row)[table.column("cut")].strip();
    try {
      return CutRule.valueOf(text.toUpperCase(java.util.Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw table.slip(row, "cut", "simple, pairs, triplets, ordinal or combinatorial");
    }
  }

  private String name(int[] union) {
    List<String> parts = new ArrayList<>();
    for (int part : union) {
      parts.add(names.get(part));
    }
    return String.join(" | ", parts);
  }

  Map<String, Integer> index() {
    Map<String, Integer> index = new LinkedHashMap<>();
    for (int zone = 0; zone < names.size(); zone++) {
      index.put(names.get(zone), zone);
    }
    return index;
  }
}
