package org.redthread.report.proof;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;
import org.redthread.run.YamlPlaces;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;

/** A wording file as it stands, with the place of each text. */
record WordingSheet(Path file, Map<?, ?> root, YamlPlaces places) {
  /** A text and the keys and positions that lead to it. */
  record Saying(List<Object> path, String text) {
    /** The key it stands under, or that of its list. */
    String key() {
      for (int i = path.size() - 1; i >= 0; i--) {
        if (path.get(i) instanceof String key) {
          return key;
        }
      }
      return "";
    }

    boolean under(String first) {
      return !path.isEmpty() && path.get(0).equals(first);
    }
  }

  static WordingSheet read(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      Object root = new Yaml().load(reader);
      if (root instanceof Map<?, ?> map) {
        return new WordingSheet(file, map, YamlPlaces.of(file));
      }
      throw new OperatorException("%s holds no wording.".formatted(file));
    } catch (IOException | YAMLException e) {
      throw new OperatorException("%s cannot be read as YAML.".formatted(file), e);
    }
  }

  /** Every text, in the order of the file. */
  List<Saying> sayings() {
    List<Saying> all = new ArrayList<>();
    collect(List.of(), root, all);
    return all;
  }

  private static void collect(List<Object> path, @Nullable Object node, List<Saying> all) {
    if (node instanceof Map<?, ?> map) {
      map.forEach((key, value) -> collect(with(path, String.valueOf(key)), value, all));
    } else if (node instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(with(path, i), list.get(i), all);
      }
    } else if (node != null) {
      all.add(new Saying(path, String.valueOf(node)));
    }
  }

  static List<Object> with(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }

  /** What stands at a path; an empty map where nothing does. */
  Object at(Object... path) {
    @Nullable Object node = root;
    for (Object step : path) {
      if (node instanceof Map<?, ?> map) {
        node = map.get(step);
      } else if (node instanceof List<?> list && step instanceof Integer i && i < list.size()) {
        node = list.get(i);
      } else {
        node = null;
      }
    }
    return node == null ? Map.of() : node;
  }

  /** The keys of a map, in the order of the file. */
  Set<String> keys(Object... path) {
    Set<String> keys = new LinkedHashSet<>();
    if (at(path) instanceof Map<?, ?> map) {
      map.keySet().forEach(key -> keys.add(String.valueOf(key)));
    }
    return keys;
  }

  /** File and line; within a section also its id and the number of the block. */
  String place(List<Object> path) {
    String line = places.at(path.toArray());
    if (path.size() < 2 || !(path.get(1) instanceof Integer)) {
      return line;
    }
    Object id = at(path.get(0), path.get(1), "id");
    String section = id instanceof Map ? "" : ", section '%s'".formatted(id);
    boolean block = path.size() > 3 && path.get(3) instanceof Integer;
    return line + section + (block ? ", block %d".formatted((Integer) path.get(3) + 1) : "");
  }
}
