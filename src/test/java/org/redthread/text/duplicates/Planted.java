package org.redthread.text.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.redthread.privacy.RedactedText;
import org.redthread.text.Letter;

/** Letters with a known history: invented words, and edits of a known share of them. */
final class Planted {
  private static final int VOCABULARY = 5_000;

  private final SplittableRandom random;

  Planted(long seed) {
    random = new SplittableRandom(seed);
  }

  static Letter letter(String id, String text) {
    return new Letter(id, RedactedText.stored(text), "en");
  }

  static Letter letter(String id, List<String> words) {
    return letter(id, String.join(" ", words));
  }

  /** Words of a skewed distribution, so that common words come often. */
  List<String> words(int count) {
    return IntStream.range(0, count).mapToObj(i -> word()).collect(Collectors.toList());
  }

  private String word() {
    double u = random.nextDouble();
    return "w" + (int) (VOCABULARY * u * u * u);
  }

  /** A copy with a share of the words replaced, left out or doubled by a new one, in turn. */
  List<String> edited(List<String> words, double share) {
    List<String> copy = new ArrayList<>(words);
    int edits = (int) Math.round(share * words.size());
    List<Integer> places =
        random
            .ints(0, words.size())
            .distinct()
            .limit(edits)
            .boxed()
            .sorted((a, b) -> Integer.compare(b, a))
            .toList();
    for (int i = 0; i < edits; i++) {
      edit(copy, places.get(i), i % 3);
    }
    return copy;
  }

  private void edit(List<String> copy, int place, int how) {
    switch (how) {
      case 0 -> copy.set(place, word());
      case 1 -> copy.remove(place);
      default -> copy.add(place, word());
    }
  }
}
