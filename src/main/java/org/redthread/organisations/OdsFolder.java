package org.redthread.organisations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.redthread.run.OperatorException;
import org.redthread.run.Table;

/**
 * A folder with files of the NHS Organisation Data Service, recognised by how their names begin:
 * {@code etr} (trusts) and {@code eccg} (commissioning groups), both without header; {@code icb}
 * (integrated care boards); {@code pct_to_ccg} (parts of a primary care trust by postcodes); {@code
 * trust_changes} (succession {@code old_code,new_code,date}).
 */
final class OdsFolder {
  private static final List<String> KINDS =
      List.of("etr", "eccg", "icb", "pct_to_ccg", "trust_changes");

  private final Path folder;
  private final Map<String, List<Path>> files;

  private OdsFolder(Path folder, Map<String, List<Path>> files) {
    this.folder = folder;
    this.files = files;
  }

  static boolean present(Path folder) {
    return !files(folder).isEmpty();
  }

  static OdsFolder open(Path folder) {
    Map<String, List<Path>> files = files(folder);
    if (files.isEmpty()) {
      throw new OperatorException(
          "%s holds neither register.csv nor files of the Organisation Data Service (%s)."
              .formatted(folder, String.join(", ", KINDS)));
    }
    return new OdsFolder(folder, files);
  }

  private static Map<String, List<Path>> files(Path folder) {
    Map<String, List<Path>> files = new LinkedHashMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        KINDS.stream()
            .filter(kind -> name.startsWith(kind) && name.matches(".*\\.csv(\\.gz)?"))
            .forEach(kind -> files.computeIfAbsent(kind, k -> new ArrayList<>()).add(file));
      }
    } catch (IOException e) {
      throw new OperatorException("There is no folder %s.".formatted(folder), e);
    }
    return files;
  }

  Register register() {
    Map<String, Organisation> byId = new LinkedHashMap<>();
    tables("icb").flatMap(OdsFiles::boards).forEach(each -> byId.put(each.id(), each));
    Set<String> boards = new HashSet<>(byId.keySet());
    Stream.of("etr", "eccg")
        .flatMap(this::bare)
        .flatMap(table -> OdsFiles.bodies(table, boards))
        .forEach(each -> byId.putIfAbsent(each.id(), each));
    tables("pct_to_ccg")
        .flatMap(OdsFiles::primaryCareTrusts)
        .forEach(each -> byId.putIfAbsent(each.id(), each));
    return Register.of(folder, List.copyOf(byId.values()));
  }

  /** Published parts of primary care trusts take the place of unweighted links of the same code. */
  List<Link> links() {
    List<Link> links =
        new ArrayList<>(tables("pct_to_ccg").flatMap(OdsFiles::partsOfPrimaryCareTrusts).toList());
    Set<String> weighted = new HashSet<>(links.stream().map(Link::from).toList());
    tables("trust_changes")
        .flatMap(OdsFiles::changes)
        .filter(link -> !weighted.contains(link.from()))
        .forEach(links::add);
    bare("eccg").flatMap(OdsFiles::placesOfBoards).forEach(links::add);
    return links;
  }

  private Stream<Table> tables(String kind) {
    return files.getOrDefault(kind, List.of()).stream().map(OdsFiles::table);
  }

  private Stream<Table> bare(String kind) {
    return files.getOrDefault(kind, List.of()).stream().map(OdsFiles::bare);
  }
}
