package org.redthread.organisations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.redthread.organisations.Lexicon.Role;

/**
 * Finds the few names of the register worth comparing with a printed one: by shared words (rare
 * ones first), by words one or two slips away, by the same letters written together or apart, and
 * by initials.
 */
final class NameIndex {
  private static final int CANDIDATES = 24;

  /** Letters of the shortest half of a word that is split. */
  private static final int SHORTEST = 4;

  private static final int COMMON = 2000;

  private final Lexicon lexicon;
  private final List<Entry> entries;
  private final Map<String, int[]> postings = new HashMap<>();
  private final Map<String, int[]> essences = new HashMap<>();
  private final Map<String, int[]> initials = new HashMap<>();
  private final Slips slips;

  NameIndex(Register register, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.entries = entries(register, lexicon);
    Map<String, List<Integer>> words = new HashMap<>();
    Map<String, List<Integer>> joined = new HashMap<>();
    Map<String, List<Integer>> letters = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      NameForm form = entries.get(i).form();
      int at = i;
      new TreeSet<>(form.stems()).forEach(stem -> add(words, stem, at));
      add(joined, form.essence(), at);
      form.initials(lexicon).forEach(acronym -> add(letters, acronym, at));
    }
    freeze(words, postings);
    freeze(joined, essences);
    freeze(letters, initials);
    slips = new Slips(postings.keySet());
  }

  /** In the order of id and name, so that the order of the register does not matter. */
  private static List<Entry> entries(Register register, Lexicon lexicon) {
    List<Entry> all = new ArrayList<>();
    for (Organisation each : register.all()) {
      Set<String> names = new LinkedHashSet<>(List.of(each.name()));
      names.addAll(each.aliases());
      for (String name : List.copyOf(names)) {
        names.add(NameForm.withoutBrackets(name));
      }
      for (String name : names) {
        NameForm form = NameForm.of(name, lexicon);
        if (!form.isEmpty()) {
          all.add(new Entry(each, form));
        }
      }
    }
    all.sort(
        Comparator.comparing((Entry entry) -> entry.organisation().id())
            .thenComparing(entry -> entry.form().plain()));
    return all;
  }

  private static void add(Map<String, List<Integer>> map, String key, int entry) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
  }

  private static void freeze(Map<String, List<Integer>> from, Map<String, int[]> to) {
    from.forEach((key, all) -> to.put(key, all.stream().mapToInt(Integer::intValue).toArray()));
  }

  /** In how many names of the register a word stands. */
  int frequency(String stem) {
    int[] found = postings.get(stem);
    return found == null ? 0 : found.length;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  int size() {
    return entries.size();
  }

  /**
   * What a word weighs in this register: inverse document frequency, ln((n+1)/(f+1))+1, times a
   * factor for the part it plays.
   */
  double weight(String stem) {
    double rarity = Math.log((entries.size() + 1.0) / (frequency(stem) + 1.0)) + 1;
    return rarity * factor(lexicon.role(stem));
  }

  private static double factor(Role role) {
    return switch (role) {
      case FILLER -> 0.01;
      case LEGAL -> 0.02;
      case FORM -> 0.06;
      case UNIT -> 0.12;
      case GENERIC -> 0.25;
      case OWN -> 1.0;
    };
  }

  /** Words of the register that the word may be a slip for; empty if it stands there itself. */
  Map<String, Double> slips(String stem) {
    return postings.containsKey(stem) ? Map.of() : slips.of(stem);
  }

  /** The form with words split or joined as the register writes them, where it lacks them. */
  NameForm respelt(NameForm form) {
    List<String> stems = new ArrayList<>();
    for (String stem : form.stems()) {
      int last = stems.size() - 1;
      String joined = last < 0 ? stem : stems.get(last) + stem;
      boolean unknown = frequency(stem) == 0 || (last >= 0 && frequency(stems.get(last)) == 0);
      if (last >= 0 && unknown && frequency(joined) > 0) {
        stems.set(last, joined);
      } else if (frequency(stem) == 0) {
        stems.addAll(split(stem));
      } else {
        stems.add(stem);
      }
    }
    return stems.equals(form.stems()) ? form : form.respelt(stems, lexicon);
  }

  private List<String> split(String stem) {
    for (int at = SHORTEST; at <= stem.length() - SHORTEST; at++) {
      List<String> halves = List.of(stem.substring(0, at), stem.substring(at));
      if (halves.stream().allMatch(half -> frequency(half) > 0)) {
        return halves;
      }
    }
    return List.of(stem);
  }

  /** Whether the letters are the initials of the entry's name. */
  boolean initialsOf(String letters, Entry entry) {
    int[] found = initials.get(letters);
    if (found == null) {
      return false;
    }
    for (int at : found) {
      if (entries.get(at) == entry) {
        return true;
      }
    }
    return false;
  }

  /** The names of the register most like the form, best first by shared weight. */
  List<Entry> candidates(NameForm form, Set<String> capitals) {
    Map<Integer, Double> shared = new HashMap<>();
    for (String stem : new LinkedHashSet<>(form.stems())) {
      double weight = weight(stem);
      vote(shared, postings.get(stem), weight);
      slips(stem).forEach((word, alike) -> vote(shared, postings.get(word), weight * alike));
    }
    vote(shared, essences.get(form.essence()), 100);
    capitals.forEach(letters -> vote(shared, initials.get(letters), 50));
    return shared.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Integer, Double> e) -> -rank(e))
                .thenComparing(Map.Entry::getKey))
        .limit(CANDIDATES)
        .map(e -> entries.get(e.getKey()))
        .toList();
  }

  /** Shared weight, less for long names of which little is shared. */
  private double rank(Map.Entry<Integer, Double> vote) {
    double all = 0;
    for (String stem : entries.get(vote.getKey()).form().stems()) {
      all += weight(stem);
    }
    return vote.getValue() - 0.25 * all;
  }

  private static void vote(
      Map<Integer, Double> shared, int @org.jspecify.annotations.Nullable [] found, double weight) {
    if (found != null && found.length <= COMMON) {
      for (int at : found) {
        shared.merge(at, weight, Double::sum);
      }
    }
  }
}
