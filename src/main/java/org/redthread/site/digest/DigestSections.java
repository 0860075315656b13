package org.redthread.site.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.redthread.site.data.Line;
import org.redthread.site.data.VerdictLine;
import org.redthread.site.digest.Digest.Item;
import org.redthread.site.digest.Digest.Section;
import org.redthread.site.news.Changes;
import org.redthread.site.news.Notice;

/** The sections of a digest, in the order in which they are read; empty ones are left out. */
final class DigestSections {
  /** Lines of a section: a message is read on a phone. */
  private static final int MOST = 10;

  private final DigestItems items;
  private final List<Section> sections = new ArrayList<>();

  DigestSections(DigestItems items) {
    this.items = items;
  }

  List<Section> all() {
    return List.copyOf(sections);
  }

  /** What a run says that the one before did not. */
  void changes(Changes changes) {
    section("verdicts", "digest-verdict-head", changes.verdicts(), some(items::change));
    types(changes.types());
    section("themes", "digest-themes-head", changes.themes(), items::cases);
    clusters(changes.clusters());
    anew(changes.anew());
    section("outliers", "digest-outliers-head", changes.outliers(), items::outlier);
  }

  /** On the first run everything is new: what it found is told instead. */
  void found(List<VerdictLine> called) {
    section("called", "digest-called-head", called, some(items::found));
  }

  void warnings(List<Notice> notices) {
    section("warnings", "digest-warnings-head", notices, some(items::warning));
  }

  /** Failure types that had no verdict: those with a finding, and how many others. */
  private void types(List<VerdictLine> types) {
    List<Item> told =
        new ArrayList<>(
            shortened(types.stream().filter(VerdictLine::called).map(items::fresh).toList()));
    long others = types.stream().filter(type -> !type.called()).count();
    counted("types-without-finding", "without_finding", others).ifPresent(told::add);
    add("types", "digest-types-head", told);
  }

  /** Recurring themes with letters enough to be told, and how many others. */
  private void clusters(List<Line> clusters) {
    List<Item> told =
        new ArrayList<>(
            shortened(clusters.stream().filter(DigestItems::told).map(items::cluster).toList()));
    long few = clusters.stream().filter(line -> !DigestItems.told(line)).count();
    if (few > 0) {
      told.add(new Item(items.words().say("digest-clusters-few", "n", few), Map.of("few", few)));
    }
    add("clusters", "digest-clusters-head", told);
  }

  /** What only has another id, in one line: its letters are not new. */
  private void anew(Changes.Anew anew) {
    List<Item> told =
        Stream.of(
                counted("clusters-anew", "clusters_anew", anew.clusters().size()),
                counted("themes-anew", "themes_anew", anew.themes()))
            .flatMap(Optional::stream)
            .toList();
    add("anew", "digest-anew-head", told);
  }

  private Optional<Item> counted(String noun, String fact, long n) {
    return n == 0
        ? Optional.empty()
        : Optional.of(new Item(items.words().count(noun, n), Map.of(fact, n)));
  }

  private static <T> Function<T, Optional<Item>> some(Function<T, Item> worded) {
    return thing -> Optional.of(worded.apply(thing));
  }

  private <T> void section(
      String id, String heading, List<T> things, Function<T, Optional<Item>> worded) {
    add(id, heading, shortened(things.stream().map(worded).flatMap(Optional::stream).toList()));
  }

  /** The first of them, and how many more there are. */
  private List<Item> shortened(List<Item> all) {
    if (all.size() <= MOST) {
      return all;
    }
    long more = all.size() - MOST;
    Item rest = new Item(items.words().say("digest-more", "n", more), Map.of("more", more));
    return Stream.concat(all.stream().limit(MOST), Stream.of(rest)).toList();
  }

  private void add(String id, String heading, List<Item> told) {
    if (!told.isEmpty()) {
      sections.add(new Section(id, items.words().say(heading), told));
    }
  }
}
