package org.redthread.run;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The line on which each value of a YAML file stands, for messages about what it says. */
public final class YamlPlaces {
  private static final String STEP = "\u0000";

  private final Path file;
  private final Map<String, Integer> lines = new HashMap<>();

  private YamlPlaces(Path file) {
    this.file = file;
  }

  /**
   * Reads the places of one file.
   *
   * @throws OperatorException if it cannot be read or is not YAML
   */
  public static YamlPlaces of(Path file) {
    YamlPlaces places = new YamlPlaces(file);
    try (Reader reader = Files.newBufferedReader(file)) {
      Node root = new org.yaml.snakeyaml.Yaml().compose(reader);
      if (root != null) {
        places.keep("", root, root.getStartMark().getLine());
      }
      return places;
    } catch (IOException | YAMLException e) {
      throw new OperatorException("%s cannot be read as YAML.".formatted(file), e);
    }
  }

  private void keep(String path, Node node, int line) {
    lines.put(path, line + 1);
    if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        if (entry.getKeyNode() instanceof ScalarNode key) {
          keep(path + STEP + key.getValue(), entry.getValueNode(), key.getStartMark().getLine());
        }
      }
    } else if (node instanceof SequenceNode sequence) {
      List<Node> items = sequence.getValue();
      for (int i = 0; i < items.size(); i++) {
        keep(path + STEP + i, items.get(i), items.get(i).getStartMark().getLine());
      }
    }
  }

  /**
   * The line, counted from 1, of the value that the keys and list positions (from 0) lead to. Where
   * the path goes further than the file, the line of its last step that is there.
   */
  public int line(Object... path) {
    for (int length = path.length; length > 0; length--) {
      Integer line = lines.get(joined(path, length));
      if (line != null) {
        return line;
      }
    }
    return 1;
  }

  /** File and line, as messages begin. */
  public String at(Object... path) {
    return "%s line %d".formatted(file, line(path));
  }

  private static String joined(Object[] path, int length) {
    return Arrays.stream(path, 0, length).map(step -> STEP + step).collect(Collectors.joining());
  }
}
