package org.redthread.themes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redthread.run.Problems;
import org.redthread.taxonomy.YamlFolder;

/** All themes of a folder: each {@code .yaml} file in it is one. */
public final class Themes {
  private Themes() {}

  /**
   * Reads them all, sorted by file name.
   *
   * @param nodes the ids of all failure types a code filter may name
   * @throws org.redthread.run.OperatorException listing every problem of every file
   */
  public static List<Theme> load(Path folder, Set<String> nodes) {
    Problems problems = new Problems();
    check(folder, nodes).forEach(problems::add);
    problems.throwIfAny();
    return YamlFolder.files(folder).stream().map(Theme::load).toList();
  }

  /**
   * Every problem of every file, two themes of one id among them, and every example that its theme
   * does not find or counter-example that it does.
   */
  public static List<String> check(Path folder, Set<String> nodes) {
    List<String> problems = new ArrayList<>();
    Map<String, Path> owners = new HashMap<>();
    for (Path file : YamlFolder.files(folder)) {
      List<String> own = ThemeCheck.of(file, nodes).all();
      problems.addAll(own);
      if (own.isEmpty()) {
        String id = Theme.load(file).id();
        Path other = owners.put(id, file);
        if (other != null) {
          problems.add("%s: theme '%s' is in %s as well; rename one.".formatted(file, id, other));
        }
      }
    }
    return problems;
  }
}
