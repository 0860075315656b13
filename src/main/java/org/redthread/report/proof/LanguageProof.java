package org.redthread.report.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What one language has and the other lacks. */
final class LanguageProof {
  private static final List<String> MAPS =
      List.of("terms", "nouns", "verdicts", "values", "limits", "footnotes", "tables", "charts");

  private final WordingSheet one;
  private final WordingSheet other;
  private final List<String> problems = new ArrayList<>();

  LanguageProof(WordingSheet one, WordingSheet other) {
    this.one = one;
    this.other = other;
  }

  List<String> problems() {
    for (String map : MAPS) {
      lacking(map);
      for (String name : one.keys(map)) {
        if (other.keys(map).contains(name)) {
          lacking(map, name);
          lacking(map, name, "labels");
        }
      }
    }
    sections("sections");
    sections("annexes");
    return problems;
  }

  private void lacking(Object... path) {
    Set<String> missing = new TreeSet<>(one.keys(path));
    missing.removeAll(other.keys(path));
    for (String key : missing) {
      List<Object> full = WordingSheet.with(List.of(path), key);
      add(full, String.join(".", full.stream().map(String::valueOf).toList()));
    }
  }

  private void add(List<Object> path, String what) {
    problems.add(
        "%s: '%s' is missing in %s.".formatted(one.place(path), what, other.file().getFileName()));
  }

  private void sections(String part) {
    if (!(one.at(part) instanceof List<?> sections)) {
      return;
    }
    for (int i = 0; i < sections.size(); i++) {
      Object id = one.at(part, i, "id");
      int there = position(part, id);
      if (there < 0) {
        add(List.of(part, i), "section " + id);
      } else {
        blocks(List.of(part, i, "blocks"), List.of(part, there, "blocks"));
      }
    }
  }

  private int position(String part, Object id) {
    int size = other.at(part) instanceof List<?> list ? list.size() : 0;
    for (int i = 0; i < size; i++) {
      if (other.at(part, i, "id").equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** The first block that the other language does not have in its place. */
  private void blocks(List<Object> here, List<Object> there) {
    if (!(one.at(here.toArray()) instanceof List<?> blocks)) {
      return;
    }
    for (int i = 0; i < blocks.size(); i++) {
      List<Object> mine = WordingSheet.with(here, i);
      if (!kind(one.at(mine.toArray()))
          .equals(kind(other.at(WordingSheet.with(there, i).toArray())))) {
        add(mine, kind(one.at(mine.toArray())));
        return;
      }
    }
  }

  /** What a block is, and of a table or chart also which. */
  private static String kind(Object block) {
    if (!(block instanceof Map<?, ?> map)) {
      return "";
    }
    for (String named : List.of("table", "chart", "insert", "each")) {
      if (map.containsKey(named)) {
        return named + ": " + map.get(named);
      }
    }
    return map.keySet().stream()
        .map(String::valueOf)
        .filter(List.of("paragraph", "heading", "bullets", "key-facts")::contains)
        .findFirst()
        .orElse("");
  }
}
