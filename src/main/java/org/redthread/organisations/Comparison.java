package org.redthread.organisations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Weighs one printed name, or a part of it, against names of the register. */
final class Comparison {
  /** How well initials stand for the words. */
  private static final double BY_INITIALS = 0.9;

  private final NameIndex index;
  private final NameForm spelt;
  private final NameForm form;
  private final WordList words;
  private final Set<String> capitals;
  private final double leftOut;
  private final List<Map<String, Double>> slips = new ArrayList<>();
  private final Set<String> numbers;

  /**
   * Prepares a printed name.
   *
   * @param form the name, or a part of it
   * @param capitals words of it that may be initials
   * @param leftOut weight of what was left out, in parts of the whole name's
   */
  Comparison(NameIndex index, NameForm form, Set<String> capitals, double leftOut) {
    this.index = index;
    this.spelt = form;
    this.form = index.respelt(form);
    this.words = index.words(this.form);
    this.capitals = capitals;
    this.leftOut = leftOut;
    this.numbers = numbers(words);
    for (String word : words.words()) {
      slips.add(index.slips(word));
    }
  }

  NameForm form() {
    return form;
  }

  WordList words() {
    return words;
  }

  Set<String> capitals() {
    return capitals;
  }

  /** Words of the register that the word at a position may be a slip for. */
  Map<String, Double> slips(int at) {
    return slips.get(at);
  }

  /** How closely the compared name or part is the same: see {@link NameForm#sameness}. */
  int sameness(Entry entry) {
    return spelt.sameness(entry.form());
  }

  /** Whether nothing of the printed name was left out. */
  boolean whole() {
    return leftOut == 0;
  }

  List<Entry> candidates() {
    return index.candidates(this);
  }

  /** The evidence in the order of {@link Evidence}. */
  double[] with(Entry entry) {
    NameForm other = entry.form();
    double[] x = new double[Evidence.values().length];
    set(x, Evidence.CONSTANT, 1);
    cover(x, entry);
    set(x, Evidence.LETTERS, dice(form.trigrams(), other.trigrams()));
    set(x, Evidence.IDENTICAL, form.exact().equals(other.exact()));
    kinds(x, other);
    set(x, Evidence.LEFT_OUT, leftOut);
    set(x, Evidence.OTHER_NUMBER, !numbers.equals(numbers(entry.words())));
    return x;
  }

  private static void set(double[] x, Evidence evidence, double value) {
    x[evidence.ordinal()] = value;
  }

  private static void set(double[] x, Evidence evidence, boolean value) {
    set(x, evidence, value ? 1 : 0);
  }

  private void cover(double[] x, Entry entry) {
    WordList theirs = entry.words();
    boolean initials = capitals.stream().anyMatch(entry.initials()::contains);
    double[] ourLikeness = new double[words.size()];
    double[] theirLikeness = new double[theirs.size()];
    Arrays.fill(theirLikeness, initials ? BY_INITIALS : 0);
    for (int i = 0; i < words.size(); i++) {
      boolean known = initials && capitals.contains(words.words()[i]);
      ourLikeness[i] = Math.max(known ? BY_INITIALS : 0, likeness(i, theirs, theirLikeness));
    }
    double ours = words.covered(ourLikeness);
    double covered = theirs.covered(theirLikeness);
    set(x, Evidence.INITIALS, initials);
    set(x, Evidence.PRINTED_COVERED, ours);
    set(x, Evidence.REGISTER_COVERED, covered);
    set(x, Evidence.THROUGH_SLIPS, initials ? 0 : words.slipped(ourLikeness));
    set(x, Evidence.PRINTED_OWN_MISSING, words.ownMissing(ourLikeness));
    set(x, Evidence.REGISTER_OWN_MISSING, theirs.ownMissing(theirLikeness));
    set(x, Evidence.CLASH, 1 - Math.max(ours, covered));
  }

  /** How well a printed word stands among theirs; notes which of theirs it answers. */
  private double likeness(int at, WordList theirs, double[] theirLikeness) {
    double best = answer(theirs.indexOf(words.words()[at]), 1, theirLikeness);
    for (Map.Entry<String, Double> near : slips.get(at).entrySet()) {
      int found = theirs.indexOf(near.getKey());
      best = Math.max(best, answer(found, near.getValue(), theirLikeness));
    }
    return best;
  }

  private static double answer(int found, double likeness, double[] theirLikeness) {
    if (found < 0) {
      return 0;
    }
    theirLikeness[found] = Math.max(theirLikeness[found], likeness);
    return likeness;
  }

  private void kinds(double[] x, NameForm other) {
    boolean both = !form.kinds().isEmpty() && !other.kinds().isEmpty();
    boolean apart = Collections.disjoint(form.kinds(), other.kinds());
    set(x, Evidence.OTHER_KIND, both && apart);
    set(x, Evidence.SAME_KIND, both && !apart);
  }

  private static Set<String> numbers(WordList words) {
    Set<String> numbers = new HashSet<>(Arrays.asList(words.words()));
    numbers.removeIf(word -> !Character.isDigit(word.charAt(0)));
    return numbers;
  }

  private static double dice(int[] a, int[] b) {
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        shared++;
      }
      boolean next = a[i] <= b[j];
      j += a[i] >= b[j] ? 1 : 0;
      i += next ? 1 : 0;
    }
    return a.length + b.length == 0 ? 0 : 2.0 * shared / (a.length + b.length);
  }
}
