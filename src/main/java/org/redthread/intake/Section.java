package org.redthread.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;
import org.redthread.run.Problems;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping in a YAML file whose keys are asked for one by one. Every problem is gathered with its
 * line, and a key that nobody asked for is one of them.
 */
final class Section {
  private final Path file;
  private final String path;
  private final int line;
  private final Problems problems;
  private final Map<String, NodeTuple> keys = new LinkedHashMap<>();
  private final Set<String> asked = new TreeSet<>();

  private Section(Path file, String path, MappingNode node, Problems problems) {
    this.file = file;
    this.path = path;
    this.line = node.getStartMark().getLine() + 1;
    this.problems = problems;
    for (NodeTuple tuple : node.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      if (keys.put(key, tuple) != null) {
        problem(key, "it stands there twice");
      }
    }
  }

  /**
   * Opens a file.
   *
   * @throws OperatorException if it is missing, unreadable, no YAML or no mapping
   */
  static Section open(Path file, Problems problems) {
    try {
      Node root = new Yaml(new LoaderOptions()).compose(Files.newBufferedReader(file));
      if (root instanceof MappingNode mapping) {
        return new Section(file, "", mapping, problems);
      }
      throw new OperatorException(
          "%s is empty or no mapping: keys such as 'source:' and 'files:' are expected."
              .formatted(file));
    } catch (NoSuchFileException e) {
      throw new OperatorException("There is no file %s.".formatted(file), e);
    } catch (MarkedYAMLException e) {
      int at = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      throw new OperatorException(
          "%s line %d is not valid YAML: %s.".formatted(file, at, e.getProblem()), e);
    } catch (YAMLException | IOException e) {
      throw new OperatorException("%s cannot be read as YAML.".formatted(file), e);
    }
  }

  boolean has(String key) {
    asked.add(key);
    return keys.containsKey(key);
  }

  /** Whether the key holds plain text and no mapping or list. */
  boolean holdsText(String key) {
    return node(key) instanceof ScalarNode;
  }

  boolean isMapping(String key) {
    return node(key) instanceof MappingNode;
  }

  String text(String key, String otherwise) {
    Node node = node(key);
    if (node == null) {
      return otherwise;
    }
    return scalar(key, node);
  }

  String required(String key) {
    String text = text(key, "");
    if (text.isEmpty() && !keys.containsKey(key)) {
      problem("", "the key '%s' is missing".formatted(name(key)));
    }
    return text;
  }

  boolean flag(String key, boolean otherwise) {
    String text = text(key, String.valueOf(otherwise));
    if (!text.equals("true") && !text.equals("false")) {
      problem(key, "true or false is expected");
    }
    return text.equals("true");
  }

  double number(String key, double otherwise) {
    try {
      return Double.parseDouble(text(key, String.valueOf(otherwise)));
    } catch (NumberFormatException e) {
      problem(key, "a number is expected");
      return otherwise;
    }
  }

  /** A list of text; a single text is a list of one. */
  List<String> list(String key) {
    Node node = node(key);
    if (node instanceof SequenceNode sequence) {
      List<String> values = new ArrayList<>();
      sequence.getValue().forEach(item -> values.add(scalar(key, item)));
      return List.copyOf(values);
    }
    return node == null ? List.of() : List.of(scalar(key, node));
  }

  /** A mapping of text to text in the order of the file. */
  Map<String, String> map(String key) {
    Section section = section(key);
    Map<String, String> values = new LinkedHashMap<>();
    if (section != null) {
      section.keys.keySet().forEach(name -> values.put(name, section.text(name, "")));
    }
    return values;
  }

  /** The mapping under a key; null if there is none. */
  @Nullable Section section(String key) {
    Node node = node(key);
    if (node instanceof MappingNode mapping) {
      return new Section(file, name(key), mapping, problems);
    }
    if (node != null) {
      problem(key, "a mapping is expected");
    }
    return null;
  }

  /** The mappings under a key that holds one or a list of them. */
  List<Section> sections(String key) {
    if (!(node(key) instanceof SequenceNode sequence)) {
      Section one = section(key);
      return one == null ? List.of() : List.of(one);
    }
    List<Section> sections = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      if (item instanceof MappingNode mapping) {
        sections.add(new Section(file, name(key), mapping, problems));
      } else {
        problem(key, "a mapping is expected in the list");
      }
    }
    return sections;
  }

  /** Keeps a problem with the key's line. */
  void problem(String key, String sentence) {
    NodeTuple tuple = keys.get(key);
    int at = tuple == null ? line : tuple.getKeyNode().getStartMark().getLine() + 1;
    String full = key.isEmpty() ? path : name(key);
    String where = full.isEmpty() ? "" : ", key '%s'".formatted(full);
    problems.add("%s line %d%s: %s.".formatted(file, at, where, sentence));
  }

  /** Reports the keys that nobody asked for. */
  void finish() {
    for (String key : keys.keySet()) {
      if (!asked.contains(key)) {
        problem(key, "unknown key; known here: " + String.join(", ", asked));
      }
    }
  }

  private @Nullable Node node(String key) {
    asked.add(key);
    NodeTuple tuple = keys.get(key);
    return tuple == null ? null : tuple.getValueNode();
  }

  private String scalar(String key, Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    problem(key, "text is expected");
    return "";
  }

  private String name(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
