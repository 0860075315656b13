package org.redthread.text.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The space in which letters are compared: known features and their projection. */
record Space(Vocabulary vocabulary, Projection projection) {
  private static final Vocabulary.Limits LIMITS = new Vocabulary.Limits(2, 0.8, 8_000);
  private static final Vocabulary.Limits FEW = new Vocabulary.Limits(1, 1, 8_000);

  /** Below this many texts a feature counts even if only one of them has it. */
  private static final int FEW_TEXTS = 30;

  static Space of(List<List<String>> texts, double[] weights, ClusterSettings settings) {
    Vocabulary vocabulary = Vocabulary.of(texts, texts.size() < FEW_TEXTS ? FEW : LIMITS);
    SparseRows rows = vocabulary.rows(texts);
    return new Space(
        vocabulary, Projection.of(rows, weights, settings.dimensions(), settings.seed()).rounded());
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
