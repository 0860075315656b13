package org.redthread.text.duplicates;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Parts connected texts into groups in which every text resembles the one that stands for the
 * group. A chain of small changes connects letters that have nothing in common any more; here it
 * breaks.
 *
 * <p>Texts are ranked by how much they resemble the others (all of them, or {@value #SAMPLE} spread
 * evenly over the order of content), copies counted. The first stands for a group of all that
 * resemble it, the first of the rest for the next, and so on; at last each text goes to the one it
 * resembles most. The first {@value #SAMPLE} that stand for a group are held against all texts;
 * where chains are so long that there are more, the later ones against those {@link Nearby}, so
 * that the cost does not grow with the square of the chain.
 */
final class Gathering {
  private static final int SAMPLE = 64;

  /** Texts from which on several cores are used for one component. */
  private static final int MANY = 2_000;

  private final List<Copies> texts;
  private final Sketch[] sketches;
  private final List<Resemblance> resemblances;

  /**
   * Where a text belongs.
   *
   * @param text place of the text in the list that was given
   * @param standsFor place of the text that stands for its group; its own where it does so itself
   * @param kind how it resembles that one; exact for that one itself
   * @param similarity 0 to 1, 1 for that one itself
   */
  record Place(int text, int standsFor, Kind kind, double similarity) {
    /** False only where no text is closer that has this share of words in common, or less. */
    boolean mayYield(double commonAtMost) {
      return similarity == 0
          || kind == Kind.CAMPAIGN
          || (kind == Kind.NEAR && commonAtMost >= similarity);
    }
  }

  private Gathering(List<Copies> texts) {
    this.texts = texts;
    this.sketches = texts.stream().map(Copies::text).toArray(Sketch[]::new);
    this.resemblances = Arrays.stream(sketches).map(Resemblance::new).toList();
  }

  /** The place of each text; the order of the list makes no difference to who belongs together. */
  static List<Place> of(List<Copies> connected) {
    return connected.size() == 1
        ? List.of(new Place(0, 0, Kind.EXACT, 1))
        : new Gathering(connected).places();
  }

  private List<Place> places() {
    Place[] places = new Place[texts.size()];
    Arrays.fill(places, new Place(0, 0, Kind.EXACT, 0));
    int[] all = IntStream.range(0, texts.size()).toArray();
    IntFunction<int[]> candidates = stands -> all;
    int standing = 0;
    for (int text : ranked()) {
      if (places[text].similarity() == 0) {
        standing++;
        candidates = standing == SAMPLE + 1 ? new Nearby(List.of(sketches))::to : candidates;
        gather(text, candidates.apply(text), places);
      }
    }
    return List.of(places);
  }

  /** Takes what resembles this text and nothing that stands already more. */
  private void gather(int stands, int[] candidates, Place[] places) {
    places[stands] = new Place(stands, stands, Kind.EXACT, 1);
    Resemblance resemblance = resemblances.get(stands);
    each(Arrays.stream(candidates))
        .filter(text -> places[text].mayYield(resemblance.commonAtMost(sketches[text])))
        .forEach(
            text -> {
              Likeness likeness = resemblance.to(sketches[text]);
              if (likeness.holds() && closer(likeness, places[text])) {
                places[text] = new Place(text, stands, likeness.kind(), likeness.similarity());
              }
            });
  }

  private static boolean closer(Likeness likeness, Place place) {
    return place.similarity() == 0
        || likeness.kind().compareTo(place.kind()) < 0
        || (likeness.kind() == place.kind() && likeness.similarity() > place.similarity());
  }

  private List<Integer> ranked() {
    List<Integer> byContent =
        IntStream.range(0, texts.size())
            .boxed()
            .sorted(Comparator.comparing(i -> sketches[i]))
            .toList();
    int step = Math.max(1, texts.size() / SAMPLE);
    int[] sampled =
        IntStream.iterate(0, i -> i < texts.size(), i -> i + step).map(byContent::get).toArray();
    double[] scores = new double[texts.size()];
    each(IntStream.range(0, scores.length)).forEach(text -> scores[text] = score(text, sampled));
    return byContent.stream()
        .sorted(
            Comparator.comparingDouble((Integer i) -> -scores[i])
                .thenComparing(i -> -texts.get(i).ids().size()))
        .toList();
  }

  /** A text is held against all that are sampled while it is at hand. */
  private double score(int text, int[] sampled) {
    double score = 0;
    for (int other : sampled) {
      double similarity = resemblances.get(other).to(sketches[text]).similarity();
      score += similarity * texts.get(other).ids().size();
    }
    return score;
  }

  /** On all cores where it is worth it: each text is looked at by itself. */
  private IntStream each(IntStream places) {
    return texts.size() > MANY ? places.parallel() : places;
  }
}
