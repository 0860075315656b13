package org.redthread.taxonomy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.redthread.run.Problems;

/** All taxonomies of a folder: each {@code .yaml} file in it is one. */
public final class Taxonomies {
  private Taxonomies() {}

  /**
   * Reads them all, sorted by file name.
   *
   * @throws org.redthread.run.OperatorException listing every problem of every file
   */
  public static List<Taxonomy> load(Path folder) {
    Problems problems = new Problems();
    check(folder).forEach(problems::add);
    problems.throwIfAny();
    return YamlFolder.files(folder).stream().map(Taxonomy::load).toList();
  }

  /** Every problem of every file, and every node id that two files share. */
  public static List<String> check(Path folder) {
    List<String> problems = new ArrayList<>();
    Map<String, Path> owners = new HashMap<>();
    for (Path file : YamlFolder.files(folder)) {
      List<String> own = Taxonomy.check(file);
      problems.addAll(own);
      if (own.isEmpty()) {
        shared(file, owners, problems);
      }
    }
    return problems;
  }

  private static void shared(Path file, Map<String, Path> owners, List<String> problems) {
    for (String node : ids(List.of(Taxonomy.load(file)))) {
      Path other = owners.put(node, file);
      if (other != null && !node.equals(Taxonomy.UNMAPPED)) {
        problems.add("%s: node '%s' is in %s as well; rename one.".formatted(file, node, other));
      }
    }
  }

  /** The ids of all nodes of all these taxonomies. */
  public static Set<String> ids(List<Taxonomy> taxonomies) {
    Set<String> ids = new TreeSet<>();
    taxonomies.forEach(t -> t.nodes().forEach(node -> ids.add(node.id())));
    return ids;
  }
}
