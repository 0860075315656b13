package org.redthread.taxonomy;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redthread.run.Problems;
import org.redthread.run.Yaml;
import org.redthread.run.YamlPlaces;

/** The crosswalks of all sources: each {@code .yaml} file of a folder is one. */
public final class Crosswalks implements Serializable {
  private static final long serialVersionUID = 1;

  private final TreeMap<String, Crosswalk> bySource = new TreeMap<>();

  /** At most one crosswalk a source: of two, the later counts. */
  public Crosswalks(Collection<Crosswalk> crosswalks) {
    crosswalks.forEach(walk -> walk.sources().forEach(source -> bySource.put(source, walk)));
  }

  /**
   * Reads them all.
   *
   * @param taxonomies all whose nodes may be named
   * @throws org.redthread.run.OperatorException listing every problem of every file
   */
  public static Crosswalks load(Path folder, List<Taxonomy> taxonomies) {
    Problems problems = new Problems();
    check(folder, taxonomies).forEach(problems::add);
    problems.throwIfAny();
    return new Crosswalks(YamlFolder.files(folder).stream().map(Crosswalk::load).toList());
  }

  /** Every problem of every file, and every source that two files claim. */
  public static List<String> check(Path folder, List<Taxonomy> taxonomies) {
    Set<String> known = Taxonomies.ids(taxonomies);
    Map<String, Path> owners = new HashMap<>();
    Problems problems = new Problems();
    for (Path path : YamlFolder.files(folder)) {
      problems.gather(
          () -> {
            CrosswalkFile file = Yaml.read(path, CrosswalkFile.class);
            CrosswalkCheck.of(file, YamlPlaces.of(path), known).all().forEach(problems::add);
            claims(path, file, owners).forEach(problems::add);
          });
    }
    return problems.all();
  }

  private static List<String> claims(Path path, CrosswalkFile file, Map<String, Path> owners) {
    List<String> twice = new ArrayList<>();
    for (String source : file.sources()) {
      Path other = owners.put(source, path);
      if (other != null) {
        twice.add("%s: source '%s' has a crosswalk in %s as well.".formatted(path, source, other));
      }
    }
    return twice;
  }

  /** The crosswalk that names the source, or else the longest beginning of it followed by *. */
  public Optional<Crosswalk> of(String source) {
    @Nullable Crosswalk walk = bySource.get(source);
    for (int length = source.length(); walk == null && length > 0; length--) {
      walk = bySource.get(source.substring(0, length) + "*");
    }
    return Optional.ofNullable(walk);
  }

  /**
   * The failure types of one code of one source: {@link Taxonomy#UNMAPPED} for a code, or a source,
   * that is not known; none for an empty code unless its crosswalk says otherwise.
   */
  public List<String> nodes(String source, String code) {
    List<String> nowhere = code.isBlank() ? List.of() : List.of(Taxonomy.UNMAPPED);
    return of(source).map(walk -> walk.nodes(code)).orElse(nowhere);
  }

  /** The failure types of all codes of one complaint, each once, sorted; those above not added. */
  public List<String> nodes(String source, Collection<String> codes) {
    Stream<String> asked = codes.isEmpty() ? Stream.of("") : codes.stream();
    return asked.flatMap(code -> nodes(source, code).stream()).distinct().sorted().toList();
  }

  /**
   * The codes of one source without a place, the commonest first.
   *
   * @param complaints how many complaints carry each code
   */
  public List<UnmappedCode> unmapped(String source, Map<String, Long> complaints) {
    return complaints.entrySet().stream()
        .filter(entry -> nodes(source, entry.getKey()).contains(Taxonomy.UNMAPPED))
        .map(entry -> new UnmappedCode(source, entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong(UnmappedCode::complaints)
                .reversed()
                .thenComparing(UnmappedCode::code))
        .toList();
  }
}
