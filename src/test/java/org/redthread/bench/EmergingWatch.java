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
      List<ClusterCase> cases =
          there.stream()
              .map(
                  l ->
                      new ClusterCase(
                          l.letter().id(),
                          night
                              .cluster()
                              .getOrDefault(l.letter().id(), "")
                              .replace("unassigned", ""),
                          l.organisation(),
                          l.received(),
                          Optional.empty()))
              .collect(Collectors.toCollection(ArrayList::new));
      cases.addAll(others);
      for (Emergence e :
          Emergence.of(DailyCounts.of(cases, today, 730), Emergence.Settings.STANDARD)) {
        if (e.emerging() && outcome.called.putIfAbsent(e.cluster(), today) == null) {
          outcome.members.put(
              e.cluster(),
              night.cluster().entrySet().stream()
                  .filter(c -> c.getValue().equals(e.cluster()))
                  .map(Map.Entry::getKey)
                  .collect(Collectors.toCollection(TreeSet::new)));
        }
      }
    }
    return outcome;
  }
}
