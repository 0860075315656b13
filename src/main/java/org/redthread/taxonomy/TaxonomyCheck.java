package org.redthread.taxonomy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.redthread.run.Problems;
import org.redthread.run.YamlPlaces;

/** Finds everything that is wrong with a taxonomy file, each problem with its line. */
final class TaxonomyCheck {
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]*");

  private final TaxonomyFile file;
  private final YamlPlaces places;
  private final Map<String, String> parents = new HashMap<>();
  private final Problems problems = new Problems();

  private TaxonomyCheck(TaxonomyFile file, YamlPlaces places) {
    this.file = file;
    this.places = places;
  }

  static Problems of(TaxonomyFile file, YamlPlaces places) {
    TaxonomyCheck check = new TaxonomyCheck(file, places);
    check.head();
    check.ids();
    for (int i = 0; i < file.nodes().size(); i++) {
      check.parent(i, file.nodes().get(i));
      check.labels(file.nodes().get(i).labels(), "nodes", i, "labels");
    }
    check.roots();
    file.scales().forEach(check::scale);
    return check.problems;
  }

  private void head() {
    required(file.id(), "id");
    required(file.version(), "version");
    required(file.source(), "source");
    if (file.nodes().isEmpty()) {
      say("there are no nodes; list at least one under 'nodes'", "nodes");
    }
  }

  private void required(String value, String key) {
    if (value.isEmpty()) {
      say("key '%s' is missing; give it a value".formatted(key), key);
    }
  }

  private void ids() {
    for (int i = 0; i < file.nodes().size(); i++) {
      TaxonomyNode node = file.nodes().get(i);
      if (!ID.matcher(node.id()).matches()) {
        say("a node's id must be letters, digits and - _ . / only", "nodes", i, "id");
      } else if (node.id().equals(Taxonomy.UNMAPPED)) {
        say("the id 'unmapped' is taken: every taxonomy has it already", "nodes", i, "id");
      } else if (parents.put(node.id(), node.parent()) != null) {
        say("node '%s' is there twice; rename one".formatted(node.id()), "nodes", i, "id");
      }
    }
  }

  private void parent(int i, TaxonomyNode node) {
    if (!node.parent().isEmpty() && !parents.containsKey(node.parent())) {
      say(
          "node '%s' has the parent '%s', which is not a node here"
              .formatted(node.id(), node.parent()),
          "nodes",
          i,
          "parent");
    } else if (inCycle(node.id())) {
      say("node '%s' is its own ancestor".formatted(node.id()), "nodes", i, "parent");
    }
  }

  private boolean inCycle(String id) {
    Set<String> seen = new HashSet<>();
    String at = parents.getOrDefault(id, "");
    while (!at.isEmpty() && seen.add(at)) {
      if (at.equals(id)) {
        return true;
      }
      at = parents.getOrDefault(at, "");
    }
    return false;
  }

  private void roots() {
    if (!file.nodes().isEmpty() && !parents.containsValue("")) {
      say("no node is a root; leave the parent of at least one empty", "nodes");
    }
  }

  private void scale(String name, List<Degree> degrees) {
    Set<String> values = new HashSet<>();
    for (int i = 0; i < degrees.size(); i++) {
      if (!values.add(degrees.get(i).value())) {
        say("scale '%s' has a value twice".formatted(name), "scales", name, i, "value");
      }
      labels(degrees.get(i).labels(), "scales", name, i);
    }
  }

  private void labels(Map<String, String> labels, Object... path) {
    for (String language : file.languages()) {
      if (labels.getOrDefault(language, "").isBlank()) {
        say("the label in '%s' is missing".formatted(language), path);
      }
    }
  }

  private void say(String what, Object... path) {
    problems.add("%s: %s.".formatted(places.at(path), what));
  }
}
