package org.redthread.text.duplicates;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.redthread.text.Letter;

/**
 * Finds letters that are one letter: exact repeats, near-duplicates, and campaigns.
 *
 * <p>Candidates share a band of a MinHash signature; each pair is then compared exactly; what
 * resembles each other is connected, and what is connected is parted into groups around one letter
 * each, so that a chain of small changes does not join its ends. The result is a function of the
 * set of letters and the seed: neither the order of rows nor the number of cores makes a
 * difference.
 */
public final class Duplicates {
  private Duplicates() {}

  /**
   * The groups among letters.
   *
   * @param letters with distinct ids
   * @param seed of the hash functions
   */
  public static Groups of(List<Letter> letters, long seed) {
    return of(letters, seed, band -> {});
  }

  /**
   * As {@link #of(List, long)}.
   *
   * @param afterBand is told how many bands are done, 1 to {@link Signature#BANDS}
   */
  public static Groups of(List<Letter> letters, long seed, IntConsumer afterBand) {
    MinHash hashing = new MinHash(seed);
    List<Sketch> sketches =
        letters.parallelStream().map(letter -> Sketch.of(letter.text(), hashing)).toList();
    Texts texts = new Texts(letters.stream().map(Letter::id).toList(), sketches);
    return groups(texts, Linkage.of(texts.sketches(), afterBand));
  }

  private static Groups groups(Texts texts, Components components) {
    Map<Integer, List<Copies>> connected =
        IntStream.range(0, texts.size())
            .boxed()
            .collect(
                Collectors.groupingBy(
                    components::root,
                    TreeMap::new,
                    Collectors.mapping(texts::copies, Collectors.toList())));
    return Groups.of(
        List.copyOf(connected.values()).parallelStream()
            .flatMap(component -> Connected.groups(component).stream())
            .toList());
  }
}
