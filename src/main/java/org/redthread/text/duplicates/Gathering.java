package org.redthread.text.duplicates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts connected texts into groups in which every text resembles the one that stands for the
 * group. A chain of small changes connects letters that have nothing in common any more; here it
 * breaks.
 *
 * <p>Texts are ranked by how much they resemble the others (all of them, or {@value #SAMPLE} spread
 * evenly over the order of content), copies counted. The first stands for a group of all that
 * resemble it, the first of the rest for the next, and so on; at last each text goes to the one it
 * resembles most.
 */
final class Gathering {
  private static final int SAMPLE = 64;

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
    List<Integer> ranked = ranked();
    List<Place> places =
        new ArrayList<>(Collections.nCopies(texts.size(), new Place(0, 0, Kind.EXACT, 0)));
    for (int text : ranked) {
      if (places.get(text).similarity() == 0) {
        gather(text, places);
      }
    }
    return places;
  }

  /** Takes what resembles this text and nothing that stands already more. */
  private void gather(int stands, List<Place> places) {
    for (int text = 0; text < texts.size(); text++) {
      Likeness likeness =
          text == stands ? Likeness.SAME : resemblances.get(stands).to(texts.get(text).text());
      if (likeness.holds() && closer(likeness, places.get(text))) {
        places.set(text, new Place(text, stands, likeness.kind(), likeness.similarity()));
      }
    }
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
    for (int text = 0; text < scores.length; text++) {
      Likeness likeness = resemblances.get(sampled).to(texts.get(text).text());
      scores[text] += likeness.similarity() * texts.get(sampled).ids().size();
    }
  }
}
