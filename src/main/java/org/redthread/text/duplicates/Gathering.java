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
  private final List<Resemblance> resemblances;

  /**
   * Where a text belongs.
   *
   * @param text place of the text in the list that was given
   * @param standsFor place of the text that stands for its group; its own where it does so itself
   * @param kind how it resembles that one; exact for that one itself
   * @param similarity 0 to 1, 1 for that one itself
   */
  record Place(int text, int standsFor, Kind kind, double similarity) {}

  private Gathering(List<Copies> texts) {
    this.texts = texts;
    this.resemblances = texts.stream().map(each -> new Resemblance(each.text())).toList();
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
        candidates =
            standing == SAMPLE + 1
                ? new Nearby(texts.stream().map(Copies::text).toList())::to
                : candidates;
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
        .filter(text -> text != stands)
        .forEach(
            text -> {
              Likeness likeness = resemblance.to(texts.get(text).text());
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
            .sorted(Comparator.comparing(i -> texts.get(i).text()))
            .toList();
    int step = Math.max(1, texts.size() / SAMPLE);
    double[] scores = new double[texts.size()];
    for (int i = 0; i < byContent.size(); i += step) {
      add(byContent.get(i), scores);
    }
    return byContent.stream()
        .sorted(
            Comparator.comparingDouble((Integer i) -> -scores[i])
                .thenComparing(i -> -texts.get(i).ids().size()))
        .toList();
  }

  private void add(int sampled, double[] scores) {
    Resemblance resemblance = resemblances.get(sampled);
    int copies = texts.get(sampled).ids().size();
    each(IntStream.range(0, scores.length))
        .forEach(
            text -> scores[text] += resemblance.to(texts.get(text).text()).similarity() * copies);
  }

  /** On all cores where it is worth it: each text is looked at by itself. */
  private IntStream each(IntStream places) {
    return texts.size() > MANY ? places.parallel() : places;
  }
}
