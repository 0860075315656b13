package org.redthread.text.duplicates;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Which of the texts in one memory are connected: texts that agree in a band of their signatures
 * are compared, band by band, and those that resemble each other joined. Some 1.2 kB a text.
 */
public final class Linkage {
  private final Sketch[] texts;
  private final int[] comparable;
  private final Components components;

  private Linkage(Sketch[] texts) {
    this.texts = texts;
    this.comparable = IntStream.range(0, texts.length).filter(i -> texts[i].comparable()).toArray();
    this.components = new Components(texts.length);
  }

  /**
   * Connects texts.
   *
   * @param texts different ones, in the order of their content
   * @param afterBand is told how many bands are done, 1 to {@link Signature#BANDS}
   */
  static Components of(Sketch[] texts, IntConsumer afterBand) {
    Linkage linkage = new Linkage(texts);
    for (int band = 0; band < Signature.BANDS; band++) {
      linkage.join(band);
      afterBand.accept(band + 1);
    }
    return linkage.components;
  }

  /** For each text that resembles another its component, named by the smallest content in it. */
  public static Map<String, String> components(Iterable<Sketch> texts) {
    Sketch[] ordered = different(texts);
    Components components = of(ordered, band -> {});
    int[] sizes = new int[ordered.length];
    IntStream.range(0, ordered.length).forEach(text -> sizes[components.root(text)]++);
    Map<String, String> named = new HashMap<>();
    for (int text = 0; text < ordered.length; text++) {
      int root = components.root(text);
      if (sizes[root] > 1) {
        named.put(ordered[text].content(), ordered[root].content());
      }
    }
    return named;
  }

  private static Sketch[] different(Iterable<Sketch> texts) {
    Map<String, Sketch> byContent = new HashMap<>();
    texts.forEach(text -> byContent.putIfAbsent(text.content(), text));
    return byContent.values().stream().sorted().toArray(Sketch[]::new);
  }

  private void join(int band) {
    int row = band * Signature.ROWS_PER_BAND;
    List<Bucket.Places> links =
        runs(comparable, row, row).parallelStream()
            .flatMap(bucket -> new Bucket(texts, components, band).links(bucket).stream())
            .toList();
    links.forEach(link -> components.join(link.one(), link.other()));
    components.flatten();
  }

  /** Texts that agree in the rows of a band. */
  private List<int[]> runs(int[] places, int first, int row) {
    long[] keyed = new long[places.length];
    for (int i = 0; i < keyed.length; i++) {
      keyed[i] = ((long) texts[places[i]].signature().row(row) << 32) | places[i];
    }
    Arrays.sort(keyed);
    List<int[]> same = Runs.of(keyed);
    return row - first == Signature.ROWS_PER_BAND - 1
        ? same
        : same.stream().flatMap(run -> runs(run, first, row + 1).stream()).toList();
  }
}
