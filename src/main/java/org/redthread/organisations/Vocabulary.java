package org.redthread.organisations;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redthread.organisations.Lexicon.Role;

/**
 * What each word weighs in one register: inverse document frequency, ln((n+1)/(f+1))+1 (Spärck
 * Jones 1972), times a factor for the part the word plays.
 */
final class Vocabulary {
  private final Lexicon lexicon;
  private final double names;
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();

  Vocabulary(Lexicon lexicon, Collection<NameForm> forms) {
    this.lexicon = lexicon;
    this.names = forms.size();
    for (NameForm form : forms) {
      new LinkedHashSet<>(form.stems()).forEach(stem -> frequency.merge(stem, 1, Integer::sum));
    }
    frequency.forEach((stem, count) -> weights.put(stem, computed(stem, count)));
  }

  private double computed(String stem, int count) {
    return (Math.log((names + 1) / (count + 1.0)) + 1) * factor(lexicon.role(stem));
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

  double weight(String stem) {
    Double known = weights.get(stem);
    return known == null ? computed(stem, 0) : known;
  }

  boolean knows(String stem) {
    return weights.containsKey(stem);
  }

  Set<String> all() {
    return weights.keySet();
  }

  /** The distinct words of a name with what they weigh. */
  WordList list(List<String> stems) {
    String[] words = new LinkedHashSet<>(stems).toArray(String[]::new);
    double[] weight = new double[words.length];
    boolean[] own = new boolean[words.length];
    for (int i = 0; i < words.length; i++) {
      weight[i] = weight(words[i]);
      own[i] = lexicon.role(words[i]) == Role.OWN;
    }
    return new WordList(words, weight, own);
  }
}
