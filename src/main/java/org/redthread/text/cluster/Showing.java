package org.redthread.text.cluster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.redthread.text.Letter;

/** What a run tells of the patterns of a scope. */
record Showing(List<PatternLetter> letters, Map<String, String> clusters) {
  private static final int SIBLINGS = 1_000;

  /** The patterns of a book, the largest first. */
  List<Pattern> patterns(Collection<ClusterBook.Entry> entries) {
    Map<String, List<PatternLetter>> members = new HashMap<>();
    letters.forEach(
        letter ->
            members
                .computeIfAbsent(
                    clusters.getOrDefault(letter.id(), Membership.UNASSIGNED),
                    c -> new ArrayList<>())
                .add(letter));
    return entries.stream()
        .filter(entry -> members.containsKey(entry.id()))
        .map(entry -> pattern(entry, members.getOrDefault(entry.id(), List.of())))
        .sorted(Comparator.comparingInt((Pattern p) -> -p.size()).thenComparing(Pattern::id))
        .toList();
  }

  private Pattern pattern(ClusterBook.Entry entry, List<PatternLetter> members) {
    Set<String> organisations = new HashSet<>();
    members.forEach(m -> organisations.add(m.organisation()));
    organisations.remove("");
    Comparator<LocalDate> byDate = Comparator.naturalOrder();
    return new Pattern(
        entry.id(),
        entry.label(),
        members.size(),
        organisations.size(),
        members.stream().map(PatternLetter::received).min(byDate).orElseThrow(),
        members.stream().map(PatternLetter::received).max(byDate).orElseThrow(),
        members.stream()
            .mapToInt(PatternLetter::severity)
            .filter(s -> s > 0)
            .average()
            .orElse(Double.NaN),
        entry.young(),
        entry.representatives().stream()
            .filter(letter -> entry.id().equals(clusters.get(letter)))
            .toList());
  }

  /**
   * Names one cluster against the rest of the letters.
   *
   * @param places words that say where and not what
   */
  String label(String id, Set<String> places) {
    List<Letter> own = new ArrayList<>();
    List<Letter> rest = new ArrayList<>();
    for (PatternLetter letter : letters) {
      boolean in = id.equals(clusters.get(letter.id()));
      (in ? own : rest).add(letter.letter());
    }
    int step = 1 + rest.size() / SIBLINGS;
    List<Letter> all = new ArrayList<>(own);
    IntStream.range(0, rest.size())
        .filter(i -> i % step == 0)
        .mapToObj(rest::get)
        .forEach(all::add);
    Distinct distinct = Distinct.of(all);
    Set<Integer> mine = new HashSet<>();
    IntStream.range(0, own.size()).forEach(row -> mine.add(distinct.of()[row]));
    Map<Integer, int[]> members = new TreeMap<>();
    members.put(0, IntStream.range(0, distinct.size()).filter(mine::contains).toArray());
    members.put(1, IntStream.range(0, distinct.size()).filter(t -> !mine.contains(t)).toArray());
    return Labels.first(distinct, members, places);
  }
}
