package org.redthread.report.findings;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The facts of a report by id. An id that occurs twice is a bug and is refused. */
public final class Facts {
  /** So many failings can be named in a sentence. */
  private static final int NAMED = 5;

  private final Map<String, Fact> byId = new LinkedHashMap<>();

  private Facts(Findings findings, Stream<Fact> others) {
    findings.facts().forEach(this::add);
    others.forEach(this::add);
    findings.breadth().stream()
        .reduce((earlier, later) -> later)
        .ifPresent(point -> alias("latest/", "breadth/" + point.quarter() + "/", point.facts()));
    findings
        .sinceRaised()
        .ifPresent(point -> alias("since/", "breadth/" + point.quarter() + "/", point.facts()));
    findings.year().ifPresent(year -> year(year, findings.kind()));
  }

  /** The failings with most complaints as type-1 and so on, the organisation of a letter as own. */
  private void year(ReportYear year, Kind kind) {
    List<TypeRow> types = year.types().stream().filter(t -> !t.theme()).limit(NAMED).toList();
    for (int i = 0; i < types.size(); i++) {
      String path = "year/type/" + types.get(i).node() + "/";
      alias("type-" + (i + 1) + "/", path, types.get(i).facts());
    }
    if (kind == Kind.ORGANISATION) {
      year.bodies().forEach(b -> alias("own/", "year/body/" + b.id() + "/", b.facts()));
    }
  }

  /** A second name for some facts; their ids stay as they are. */
  private void alias(String prefix, String path, Stream<Fact> facts) {
    facts.forEach(f -> byId.put(prefix + f.id().substring(path.length()), f));
  }

  /** Indexes the findings. */
  public static Facts of(Findings findings) {
    return new Facts(findings, Stream.empty());
  }

  /** Indexes findings of which some figures are held back; these have no value here. */
  public static Facts of(Findings findings, Collection<Fact.Suppressed> suppressed) {
    return of(findings, suppressed, Stream.empty());
  }

  /** The same, with what else a report may say. */
  public static Facts of(
      Findings findings, Collection<Fact.Suppressed> suppressed, Stream<Fact> others) {
    Facts facts = new Facts(findings, others);
    suppressed.forEach(fact -> facts.byId.put(fact.id(), fact));
    return facts;
  }

  /** The same facts without those whose ids begin so. */
  public Facts without(List<String> prefixes) {
    byId.keySet().removeIf(id -> prefixes.stream().anyMatch(id::startsWith));
    return this;
  }

  /** Every fact once, under its own id. */
  public Stream<Fact> all() {
    return byId.entrySet().stream()
        .filter(e -> e.getKey().equals(e.getValue().id()))
        .map(Map.Entry::getValue);
  }

  /** Whether a figure is held back. */
  public boolean suppressed(String id) {
    return byId.get(id) instanceof Fact.Suppressed;
  }

  private void add(Fact fact) {
    if (byId.putIfAbsent(fact.id(), fact) != null) {
      throw new IllegalArgumentException("the findings have two facts with the id " + fact.id());
    }
  }

  /** The fact of a full id. */
  public Optional<Fact> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The fact of a short name: the first prefix under which it stands wins. */
  public Optional<Fact> find(String name, List<String> prefixes) {
    return prefixes.stream().map(p -> find(p + name)).flatMap(Optional::stream).findFirst();
  }

  /** The figure of a full id, which must exist. */
  public Fact.Quantity quantity(String id) {
    if (find(id).orElse(null) instanceof Fact.Quantity quantity) {
      return quantity;
    }
    throw new IllegalArgumentException("the findings have no figure " + id);
  }
}
