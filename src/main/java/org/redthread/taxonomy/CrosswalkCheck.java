package org.redthread.taxonomy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.redthread.run.Problems;
import org.redthread.run.YamlPlaces;

/** Finds everything that is wrong with a crosswalk file, each problem with its line. */
final class CrosswalkCheck {
  private final CrosswalkFile file;
  private final YamlPlaces places;
  private final Set<String> known;
  private final Problems problems = new Problems();

  private CrosswalkCheck(CrosswalkFile file, YamlPlaces places, Set<String> known) {
    this.file = file;
    this.places = places;
    this.known = known;
  }

  /**
   * Checks one file.
   *
   * @param known the ids of all nodes of all taxonomies
   */
  static Problems of(CrosswalkFile file, YamlPlaces places, Set<String> known) {
    CrosswalkCheck check = new CrosswalkCheck(file, places, known);
    check.head();
    check.entries();
    check.targets(file.noCode(), "no-code");
    return check.problems;
  }

  private void head() {
    if (file.sources().isEmpty()) {
      say("no source is named; list at least one under 'sources'", "sources");
    }
    OwnCodes own = file.asIs();
    if (own != null && own.root().isBlank()) {
      say("'as-is' needs a 'root'", "as-is");
    }
    if (own != null && own.labels().getOrDefault("en", "").isBlank()) {
      say("'as-is' needs a label in 'en'", "as-is");
    }
    if (own != null && known.contains(own.root())) {
      say("the root '%s' is a node of a taxonomy already".formatted(own.root()), "as-is", "root");
    }
  }

  private void entries() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < file.codes().size(); i++) {
      CrosswalkEntry entry = file.codes().get(i);
      if (entry.code().isEmpty()) {
        say("a code is empty; use 'no-code' for complaints without one", "codes", i);
      } else if (!codes.add(entry.code())) {
        say("code '%s' is there twice".formatted(entry.code()), "codes", i);
      }
      if (entry.nodes().isEmpty()) {
        say("code '%s' has no nodes".formatted(entry.code()), "codes", i);
      }
      targets(entry.nodes(), "codes", i, "nodes");
    }
  }

  private void targets(List<String> nodes, Object... path) {
    for (String node : nodes) {
      if (!known.contains(node) && !node.equals(Taxonomy.UNMAPPED)) {
        say("there is no node '%s' in any taxonomy".formatted(node), path);
      }
    }
  }

  private void say(String what, Object... path) {
    problems.add("%s: %s.".formatted(places.at(path), what));
  }
}
