package org.redthread.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.redthread.signals.emerging.ClusterCase;
import org.redthread.signals.emerging.DailyCounts;
import org.redthread.signals.emerging.Emergence;
import org.redthread.text.cluster.ClusterBook;
import org.redthread.text.cluster.PatternLetter;
import org.redthread.text.cluster.PatternNight;
import org.redthread.text.cluster.PatternSettings;
import org.redthread.text.cluster.Patterns;

/** A look every night: which themes are new, and which patterns are called emerging, and when. */
final class EmergingWatch {
  /** Complaints about other things, which count among all of their organisations. */
  private final List<ClusterCase> others;

  private final PatternSettings settings;

  EmergingWatch(List<ClusterCase> others, PatternSettings settings) {
    this.others = List.copyOf(others);
    this.settings = settings;
  }

  static final class Outcome {
    final Map<String, LocalDate> young = new TreeMap<>();
    final Map<String, LocalDate> called = new TreeMap<>();
    final Map<String, Set<String>> members = new HashMap<>();
  }

  Outcome watch(
      List<PatternLetter> letters,
      List<PatternLetter> planted,
      ClusterBook before,
      LocalDate from,
      LocalDate last) {
    Outcome outcome = new Outcome();
    Set<String> replaced = planted.stream().map(l -> l.letter().id()).collect(Collectors.toSet());
    List<PatternLetter> all = new ArrayList<>(planted);
    letters.stream().filter(l -> !replaced.contains(l.letter().id())).forEach(all::add);
    ClusterBook book = before;
    for (LocalDate day = from.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
      LocalDate today = day;
      List<PatternLetter> there = all.stream().filter(l -> !l.received().isAfter(today)).toList();
      PatternNight night = Patterns.night(there, book, settings);
      book = night.book();
      night.patterns().stream()
          .filter(p -> p.young())
          .forEach(p -> outcome.young.putIfAbsent(p.id(), today));
      called(night, cases(there, night), today, outcome);
    }
    return outcome;
  }

  private List<ClusterCase> cases(List<PatternLetter> there, PatternNight night) {
    List<ClusterCase> cases = new ArrayList<>();
    for (PatternLetter l : there) {
      String id = l.letter().id();
      String cluster = night.cluster().getOrDefault(id, "").replace("unassigned", "");
      cases.add(new ClusterCase(id, cluster, l.organisation(), l.received(), Optional.empty()));
    }
    cases.addAll(others);
    return cases;
  }

  private static void called(
      PatternNight night, List<ClusterCase> cases, LocalDate today, Outcome outcome) {
    List<DailyCounts> counts = DailyCounts.of(cases, today, 730);
    for (Emergence e : Emergence.of(counts, Emergence.Settings.STANDARD)) {
      if (e.emerging() && outcome.called.putIfAbsent(e.cluster(), today) == null) {
        outcome.members.put(e.cluster(), members(night, e.cluster()));
      }
    }
  }

  private static Set<String> members(PatternNight night, String cluster) {
    return night.cluster().entrySet().stream()
        .filter(c -> c.getValue().equals(cluster))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
