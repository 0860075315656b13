package org.redthread.organisations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the few names of the register worth comparing with a printed one: by shared words, by words
 * one or two slips away, by the same letters written together or apart, and by initials. Words that
 * very many names share only count where no other leads anywhere.
 */
final class NameIndex {
  private static final int CANDIDATES = 24;

  /** Letters of the shortest half of a word that is split. */
  private static final int SHORTEST = 4;

  /** Names that share a word beyond which it does not lead to candidates. */
  private static final int COMMON = 400;

  private static final double SAME_LETTERS = 100;
  private static final double SAME_INITIALS = 50;

  /** What a word that the printed name lacks takes from a candidate, in parts of its weight. */
  private static final double EXCESS = 0.25;

  private final Lexicon lexicon;
  private final List<Entry> entries;
  private final Vocabulary vocabulary;
  private final Map<String, int[]> postings = new HashMap<>();
  private final Map<String, int[]> essences = new HashMap<>();
  private final Map<String, int[]> initials = new HashMap<>();
  private final Slips slips;

  NameIndex(Register register, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.entries = Entry.of(register, lexicon);
    this.vocabulary = new Vocabulary(lexicon, entries.stream().map(Entry::form).toList());
    Map<String, List<Integer>> words = new HashMap<>();
    Map<String, List<Integer>> joined = new HashMap<>();
    Map<String, List<Integer>> letters = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      for (String word : entry.words().words()) {
        add(words, word, i);
      }
      add(joined, entry.form().essence(), i);
      for (String acronym : entry.initials()) {
        add(letters, acronym, i);
      }
    }
    freeze(words, postings);
    freeze(joined, essences);
    freeze(letters, initials);
    slips = new Slips(postings.keySet());
  }

  private static void add(Map<String, List<Integer>> map, String key, int entry) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
  }

  private static void freeze(Map<String, List<Integer>> from, Map<String, int[]> to) {
    from.forEach((key, all) -> to.put(key, all.stream().mapToInt(Integer::intValue).toArray()));
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** The words of a printed name as they weigh in this register. */
  WordList words(NameForm form) {
    return vocabulary.list(form.stems());
  }

  /** Words of the register that the word may be a slip for; empty if it stands there itself. */
  Map<String, Double> slips(String stem) {
    return vocabulary.knows(stem) ? Map.of() : slips.of(stem);
  }

  /** The form with words split or joined as the register writes them, where it lacks them. */
  NameForm respelt(NameForm form) {
    List<String> stems = new ArrayList<>();
    for (String stem : form.stems()) {
      int last = stems.size() - 1;
      String joined = last < 0 ? stem : stems.get(last) + stem;
      boolean known = vocabulary.knows(stem) && (last < 0 || vocabulary.knows(stems.get(last)));
      if (last >= 0 && !known && vocabulary.knows(joined)) {
        stems.set(last, joined);
      } else {
        stems.addAll(vocabulary.knows(stem) ? List.of(stem) : split(stem));
      }
    }
    return stems.equals(form.stems()) ? form : form.respelt(stems, lexicon);
  }

  private List<String> split(String stem) {
    for (int at = SHORTEST; at <= stem.length() - SHORTEST; at++) {
      List<String> halves = List.of(stem.substring(0, at), stem.substring(at));
      if (halves.stream().allMatch(vocabulary::knows)) {
        return halves;
      }
    }
    return List.of(stem);
  }

  /** The names of the register most like the form, best first by shared weight. */
  List<Entry> candidates(Comparison comparison) {
    double[] votes = new double[entries.size()];
    if (!vote(comparison, votes, COMMON)) {
      vote(comparison, votes, Integer.MAX_VALUE);
    }
    return best(votes);
  }

  private boolean vote(Comparison comparison, double[] votes, int common) {
    boolean any = vote(votes, essences.get(comparison.form().essence()), SAME_LETTERS, common);
    for (String letters : comparison.capitals()) {
      any |= vote(votes, initials.get(letters), SAME_INITIALS, common);
    }
    WordList words = comparison.words();
    for (int i = 0; i < words.size(); i++) {
      double weight = words.weight()[i];
      any |= vote(votes, postings.get(words.words()[i]), weight, common);
      for (Map.Entry<String, Double> near : comparison.slips(i).entrySet()) {
        any |= vote(votes, postings.get(near.getKey()), weight * near.getValue(), common);
      }
    }
    return any;
  }

  private static boolean vote(double[] votes, int @Nullable [] found, double weight, int common) {
    if (found == null || found.length > common) {
      return false;
    }
    for (int at : found) {
      votes[at] += weight;
    }
    return true;
  }

  /** Those with most votes; of equal ones the first in the order of ids. */
  private List<Entry> best(double[] votes) {
    int[] top = new int[CANDIDATES];
    double[] score = new double[CANDIDATES];
    int size = 0;
    for (int i = 0; i < votes.length; i++) {
      if (votes[i] > 0) {
        double value = votes[i] - EXCESS * entries.get(i).mass();
        int at = size;
        while (at > 0 && score[at - 1] < value) {
          at--;
        }
        if (at < CANDIDATES) {
          size = Math.min(size + 1, CANDIDATES);
          System.arraycopy(score, at, score, at + 1, size - at - 1);
          System.arraycopy(top, at, top, at + 1, size - at - 1);
          score[at] = value;
          top[at] = i;
        }
      }
    }
    return Arrays.stream(top, 0, size).mapToObj(entries::get).toList();
  }
}
