package org.redthread.text.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The space in which letters are compared: known features and their projection. */
record Space(Vocabulary vocabulary, Projection projection) {
  private static final int WORDS = 8_000;

  /** Below this many texts a feature counts even if only one of them has it. */
  private static final int FEW_TEXTS = 30;

  /** From here on what most of the texts say is taken to be the way of the feed. */
  private static final int MANY_TEXTS = 300;

  private static final double MOST = 0.8;
  private static final double MOST_OF_MANY = 0.3;

  /** The word of one of k even clusters is in a share 1/k of the texts, and in some others. */
  private static final double OF_ONE_CLUSTER = 1.2;

  static Space of(List<List<String>> texts, double[] weights, ClusterSettings settings) {
    Vocabulary vocabulary = Vocabulary.of(texts, limits(texts.size(), settings.k()));
    SparseRows rows = vocabulary.rows(texts);
    return new Space(
        vocabulary, Projection.of(rows, weights, settings.dimensions(), settings.seed()).rounded());
  }

  /**
   * A word that more than three in ten of many different texts have is of the feed's own set
   * phrases ("in accordance with the Scheme") and parts them by their form; unless there are so few
   * clusters that it may be the word of one of them.
   *
   * @param k how many clusters are asked for, 0 where that is not known
   */
  static Vocabulary.Limits limits(int texts, int k) {
    if (texts < FEW_TEXTS) {
      return new Vocabulary.Limits(1, 1, WORDS);
    }
    double few = k == 0 ? 0 : OF_ONE_CLUSTER / k;
    double most = texts < MANY_TEXTS ? MOST : Math.min(MOST, Math.max(MOST_OF_MANY, few));
    return new Vocabulary.Limits(2, most, WORDS);
  }

  /** The points of texts, one after another; zeros where a text has no known feature. */
  double[] points(List<List<String>> texts) {
    return projection.points(vocabulary.rows(texts));
  }

  int size() {
    return projection.size();
  }

  /** The features of some distinct texts, read on all cores. */
  static List<List<String>> features(Distinct distinct, int[] chosen) {
    List<List<String>> features = new ArrayList<>(chosen.length);
    Wording wording = new Wording();
    features.addAll(
        Arrays.stream(chosen)
            .parallel()
            .mapToObj(
                i -> Features.of(wording.words(distinct.texts().get(i), distinct.norwegian()[i])))
            .toList());
    return features;
  }

  /** The points of all distinct texts, in blocks so that no more than one block is read at once. */
  double[] points(Distinct distinct) {
    int block = 4096;
    double[] points = new double[distinct.size() * size()];
    for (int from = 0; from < distinct.size(); from += block) {
      int to = Math.min(distinct.size(), from + block);
      double[] some = points(features(distinct, IntStream.range(from, to).toArray()));
      System.arraycopy(some, 0, points, from * size(), some.length);
    }
    return points;
  }
}
