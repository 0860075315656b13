package org.redthread.text.classify;

/**
 * One linear machine a label: its margin is the sum of weights times values, plus a bias. Positive
 * means the label.
 */
final class Weights {
  private final int labels;
  private final float[] bias;

  /** The labels of gram 0, the labels of gram 1, and so on: a gram's weights lie side by side. */
  private final float[] byGram;

  Weights(float[] bias, float[] byGram) {
    this.labels = bias.length;
    this.bias = bias;
    this.byGram = byGram;
  }

  static Weights of(int labels, int grams) {
    return new Weights(new float[labels], new float[labels * grams]);
  }

  void set(int label, int gram, double weight) {
    byGram[gram * labels + label] = (float) weight;
  }

  void bias(int label, double weight) {
    bias[label] = (float) weight;
  }

  float weight(int label, int gram) {
    return byGram[gram * labels + label];
  }

  float[] bias() {
    return bias;
  }

  float[] byGram() {
    return byGram;
  }

  double[] margins(Vector letter) {
    double[] margins = new double[labels];
    for (int k = 0; k < labels; k++) {
      margins[k] = bias[k];
    }
    for (int i = 0; i < letter.size(); i++) {
      int from = letter.at(i) * labels;
      float value = letter.value(i);
      for (int k = 0; k < labels; k++) {
        margins[k] += value * byGram[from + k];
      }
    }
    return margins;
  }
}
