package org.redthread.organisations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redthread.run.OperatorException;

/**
 * The organisations that are known, by id. Iterates in the order of the file, which no result
 * depends on.
 */
public final class Register {
  private final Map<String, Organisation> byId;

  private Register(Map<String, Organisation> byId) {
    this.byId = Collections.unmodifiableMap(byId);
  }

  /**
   * Gathers organisations into a register.
   *
   * @param origin names the register in messages
   * @throws OperatorException if an id occurs twice, a parent is unknown, or parents form a cycle
   */
  public static Register of(Path origin, List<Organisation> organisations) {
    Map<String, Organisation> byId = new LinkedHashMap<>();
    for (Organisation each : organisations) {
      if (byId.putIfAbsent(each.id(), each) != null) {
        throw new OperatorException(
            "%s has organisation %s twice; keep one row of it.".formatted(origin, each.id()));
      }
    }
    Register register = new Register(byId);
    byId.values().forEach(each -> register.checkParents(origin, each));
    return register;
  }

  /**
   * Loads a register: a CSV or Parquet file {@code id,name[,aliases][,type][,sector][,region]
   * [,opened][,closed][,parent]} with aliases joined by {@code |} and ISO dates; or a folder with
   * such a {@code register.csv}, or with files of the Organisation Data Service ({@code etr*.csv},
   * {@code eccg*.csv}, {@code icb*.csv}, {@code pct_to_ccg*.csv}).
   *
   * @throws OperatorException naming file and line if there is none or it has a slip
   */
  public static Register load(Path path) {
    if (!Files.isDirectory(path)) {
      return RegisterFile.read(path);
    }
    Path own = path.resolve("register.csv");
    if (Files.exists(own)) {
      return RegisterFile.read(own);
    }
    return OdsFolder.open(path).register();
  }

  private void checkParents(Path origin, Organisation start) {
    Set<String> line = new LinkedHashSet<>();
    for (Organisation at = start; !at.parent().isEmpty(); at = byId.get(at.parent())) {
      if (!byId.containsKey(at.parent())) {
        throw new OperatorException(
            "%s: the parent %s of organisation %s is not in the register; add its row or empty the cell."
                .formatted(origin, at.parent(), at.id()));
      }
      if (!line.add(at.id())) {
        throw new OperatorException(
            "%s: the parents of %s go round in a circle; mend the column 'parent'."
                .formatted(origin, String.join(", ", line)));
      }
    }
  }

  public Optional<Organisation> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public boolean contains(String id) {
    return byId.containsKey(id);
  }

  /** All organisations in the order of the file. */
  public Collection<Organisation> all() {
    return byId.values();
  }

  public int size() {
    return byId.size();
  }
}
