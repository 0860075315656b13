package org.redthread.organisations;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redthread.organisations.Lexicon.Role;

/** Weighs one printed name, or a part of it, against names of the register. */
final class Comparison {
  private final NameIndex index;
  private final Lexicon lexicon;
  private final NameForm form;
  private final Set<String> capitals;
  private final double leftOut;
  private final Map<String, Map<String, Double>> slips = new HashMap<>();
  private final Set<String> stems;

  Comparison(NameIndex index, NameForm form, Set<String> capitals, double leftOut) {
    this.index = index;
    this.lexicon = index.lexicon();
    this.form = form;
    this.capitals = capitals;
    this.leftOut = leftOut;
    this.stems = new HashSet<>(form.stems());
    for (String stem : stems) {
      slips.put(stem, index.slips(stem));
    }
  }

  List<Entry> candidates() {
    return index.candidates(form, capitals);
  }

  /** The evidence in the order of {@link Evidence}. */
  double[] with(Entry entry) {
    NameForm other = entry.form();
    double[] x = new double[Evidence.values().length];
    set(x, Evidence.CONSTANT, 1);
    cover(x, other);
    set(x, Evidence.LETTERS, dice(form.trigrams(), other.trigrams()));
    set(x, Evidence.SAME_WORDS, form.plain().equals(other.plain()));
    set(x, Evidence.SAME_STEMS, form.stems().equals(other.stems()));
    set(x, Evidence.SAME_CORE, form.core().equals(other.core()));
    set(x, Evidence.SAME_ESSENCE, form.essence().equals(other.essence()));
    kinds(x, other);
    set(x, Evidence.INITIALS, capitals.stream().anyMatch(word -> index.initialsOf(word, entry)));
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

  private void cover(double[] x, NameForm other) {
    Set<String> theirs = new HashSet<>(other.stems());
    Tally printed = new Tally();
    Map<String, Double> found = new HashMap<>();
    for (String stem : stems) {
      double best = theirs.contains(stem) ? 1 : 0;
      if (best > 0) {
        found.put(stem, 1.0);
      }
      for (Map.Entry<String, Double> near : slips.getOrDefault(stem, Map.of()).entrySet()) {
        if (theirs.contains(near.getKey())) {
          best = Math.max(best, near.getValue());
          found.merge(near.getKey(), near.getValue(), Math::max);
        }
      }
      printed.add(stem, best);
    }
    Tally register = new Tally();
    theirs.forEach(stem -> register.add(stem, found.getOrDefault(stem, 0.0)));
    set(x, Evidence.PRINTED_COVERED, printed.covered());
    set(x, Evidence.REGISTER_COVERED, register.covered());
    set(x, Evidence.THROUGH_SLIPS, printed.slipped());
    set(x, Evidence.PRINTED_OWN_MISSING, printed.ownMissing());
    set(x, Evidence.REGISTER_OWN_MISSING, register.ownMissing());
    set(x, Evidence.RAREST_SHARED, register.rarest);
  }

  /** Sums of weight over the words of one side. */
  private final class Tally {
    private double all;
    private double shared;
    private double slips;
    private int own;
    private int missing;
    private double heaviest;
    private double rarest;

    void add(String stem, double likeness) {
      double weight = index.weight(stem);
      all += weight;
      shared += weight * likeness;
      slips += likeness > 0 && likeness < 1 ? weight : 0;
      if (lexicon.role(stem) == Role.OWN) {
        own++;
        missing += likeness == 0 ? 1 : 0;
      }
      if (weight > heaviest || (weight == heaviest && likeness < rarest)) {
        heaviest = weight;
        rarest = likeness;
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
