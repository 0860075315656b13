package org.redthread.organisations;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redthread.organisations.Lexicon.Role;

/** Weighs one printed name, or a part of it, against names of the register. */
final class Comparison {
  /** How well initials stand for the words. */
  private static final double BY_INITIALS = 0.9;

  private final NameIndex index;
  private final Lexicon lexicon;
  private final NameForm spelt;
  private final NameForm form;
  private final Set<String> capitals;
  private final double leftOut;
  private final Map<String, Map<String, Double>> slips = new HashMap<>();
  private final Set<String> stems;

  Comparison(NameIndex index, NameForm form, Set<String> capitals, double leftOut) {
    this.index = index;
    this.lexicon = index.lexicon();
    this.spelt = form;
    this.form = index.respelt(form);
    this.capitals = capitals;
    this.leftOut = leftOut;
    this.stems = new LinkedHashSet<>(this.form.stems());
    for (String stem : stems) {
      slips.put(stem, index.slips(stem));
    }
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
    return index.candidates(form, capitals);
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
    set(x, Evidence.OTHER_NUMBER, !numbers(form.stems()).equals(numbers(other.stems())));
    return x;
  }

  private static void set(double[] x, Evidence evidence, double value) {
    x[evidence.ordinal()] = value;
  }

  private static void set(double[] x, Evidence evidence, boolean value) {
    set(x, evidence, value ? 1 : 0);
  }

  private void cover(double[] x, Entry entry) {
    Set<String> theirs = new LinkedHashSet<>(entry.form().stems());
    boolean initials = capitals.stream().anyMatch(word -> index.initialsOf(word, entry));
    Map<String, Double> found = new HashMap<>();
    Tally printed = new Tally();
    for (String stem : stems) {
      boolean known = initials && capitals.contains(stem);
      printed.add(stem, Math.max(known ? BY_INITIALS : 0, likeness(stem, theirs, found)));
    }
    Tally register = new Tally();
    double least = initials ? BY_INITIALS : 0;
    theirs.forEach(stem -> register.add(stem, Math.max(least, found.getOrDefault(stem, 0.0))));
    set(x, Evidence.INITIALS, initials);
    set(x, Evidence.PRINTED_COVERED, printed.covered());
    set(x, Evidence.REGISTER_COVERED, register.covered());
    set(x, Evidence.THROUGH_SLIPS, initials ? 0 : printed.slipped());
    set(x, Evidence.PRINTED_OWN_MISSING, printed.ownMissing());
    set(x, Evidence.REGISTER_OWN_MISSING, register.ownMissing());
    set(x, Evidence.CLASH, 1 - Math.max(printed.covered(), register.covered()));
  }

  /** How well a printed word stands among theirs; notes which of theirs it answers. */
  private double likeness(String stem, Set<String> theirs, Map<String, Double> found) {
    if (theirs.contains(stem)) {
      found.put(stem, 1.0);
      return 1;
    }
    double best = 0;
    for (Map.Entry<String, Double> near : slips.getOrDefault(stem, Map.of()).entrySet()) {
      if (theirs.contains(near.getKey())) {
        best = Math.max(best, near.getValue());
        found.merge(near.getKey(), near.getValue(), Math::max);
      }
    }
    return best;
  }

  /** Sums of weight over the words of one side. */
  private final class Tally {
    private double all;
    private double shared;
    private double slips;
    private int own;
    private int missing;

    void add(String stem, double likeness) {
      double weight = index.weight(stem);
      all += weight;
      shared += weight * likeness;
      slips += likeness > 0 && likeness < 1 ? weight : 0;
      if (lexicon.role(stem) == Role.OWN) {
        own++;
        missing += likeness == 0 ? 1 : 0;
      }
    }

    double covered() {
      return all == 0 ? 0 : shared / all;
    }

    double slipped() {
      return shared == 0 ? 0 : Math.min(1, slips / shared);
    }

    double ownMissing() {
      return own == 0 ? 0 : (double) missing / own;
    }
  }

  private void kinds(double[] x, NameForm other) {
    boolean both = !form.kinds().isEmpty() && !other.kinds().isEmpty();
    boolean apart = Collections.disjoint(form.kinds(), other.kinds());
    set(x, Evidence.OTHER_KIND, both && apart);
    set(x, Evidence.SAME_KIND, both && !apart);
  }

  private static Set<String> numbers(List<String> stems) {
    Set<String> numbers = new HashSet<>(stems);
    numbers.removeIf(stem -> !Character.isDigit(stem.charAt(0)));
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
