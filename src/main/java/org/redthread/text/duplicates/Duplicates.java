package org.redthread.text.duplicates;

import java.util.Arrays;
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
  private final Texts texts;
  private final Sketch[] sketches;
  private final Components components;

  private Duplicates(Texts texts) {
    this.texts = texts;
    this.sketches = texts.sketches();
    this.components = new Components(sketches.length);
  }

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
    Duplicates search =
        new Duplicates(new Texts(letters.stream().map(Letter::id).toList(), sketches));
    search.connect(afterBand);
    return search.groups();
  }

  private void connect(IntConsumer afterBand) {
    int[] comparable = texts.comparable();
    for (int band = 0; band < Signature.BANDS; band++) {
      for (Bucket.Places link : links(comparable, band)) {
        components.join(link.one(), link.other());
      }
      components.flatten();
      afterBand.accept(band + 1);
    }
  }

  private List<Bucket.Places> links(int[] comparable, int band) {
    int row = band * Signature.ROWS_PER_BAND;
    return runs(comparable, row, row).parallelStream()
        .flatMap(bucket -> new Bucket(sketches, components, band).links(bucket).stream())
        .toList();
  }

  /** Texts that agree in the rows of a band. */
  private List<int[]> runs(int[] places, int first, int row) {
    long[] keyed = new long[places.length];
    for (int i = 0; i < keyed.length; i++) {
      keyed[i] = ((long) sketches[places[i]].signature().row(row) << 32) | places[i];
    }
    Arrays.sort(keyed);
    List<int[]> same = Runs.of(keyed);
    return row - first == Signature.ROWS_PER_BAND - 1
        ? same
        : same.stream().flatMap(run -> runs(run, first, row + 1).stream()).toList();
  }

  private Groups groups() {
    Map<Integer, List<Copies>> connected =
        IntStream.range(0, sketches.length)
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
