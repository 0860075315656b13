package org.redthread.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.no.NorwegianLightStemmer;
import org.apache.lucene.analysis.no.NorwegianMinimalStemmer;

/**
 * Splits Norwegian compounds whose every part is in a small dictionary: "røntgensvaret" is røntgen
 * and svar, "ansvar" stays whole because "an" is no part. A linking s or e may stand between parts.
 */
final class Compounds {
  private static final int SHORTEST_PART = 3;

  private final Set<String> parts;
  private final Set<String> stems;
  private final NorwegianMinimalStemmer stemmer =
      new NorwegianMinimalStemmer(NorwegianLightStemmer.BOKMAAL | NorwegianLightStemmer.NYNORSK);

  Compounds(Collection<String> words) {
    parts = Set.copyOf(words);
    stems = words.stream().map(this::stem).collect(Collectors.toUnmodifiableSet());
  }

  /** The parts, at least two; empty where the word is not wholly made of known parts. */
  List<String> split(String word) {
    List<String> found = new ArrayList<>();
    return word.length() >= 2 * SHORTEST_PART && split(word, found) && found.size() > 1
        ? found
        : List.of();
  }

  private boolean split(String rest, List<String> found) {
    if (parts.contains(rest) || stems.contains(stem(rest))) {
      found.add(rest);
      return true;
    }
    for (int cut = rest.length() - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
      String head = rest.substring(0, cut);
      if (isHead(head)) {
        found.add(bare(head));
        if (split(rest.substring(cut), found)) {
          return true;
        }
        found.remove(found.size() - 1);
      }
    }
    return false;
  }

  private String stem(String word) {
    char[] letters = word.toCharArray();
    return new String(letters, 0, stemmer.stem(letters, letters.length));
  }

  private boolean isHead(String head) {
    return parts.contains(head) || parts.contains(bare(head));
  }

  /** Without the linking letter. */
  private String bare(String head) {
    boolean linked = !parts.contains(head) && (head.endsWith("s") || head.endsWith("e"));
    return linked ? head.substring(0, head.length() - 1) : head;
  }
}
