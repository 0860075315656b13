package org.redthread.text.classify;

import java.util.List;

/**
 * What a model says of itself; stored in it, and with every run that uses it.
 *
 * @param format of the file, for programs that read it later
 * @param program the version of Redthread that trained it
 * @param trainingSha256 of the redacted letters and their codes
 * @param letters trained on
 * @param groups of those, different ones
 * @param contexts that the letters come from, such as questions they answer; 0 where none was named
 * @param grams in the vocabulary
 * @param settings as asked for
 * @param cost chosen among them
 * @param reach chosen among them
 * @param several whether letters may have several codes
 * @param sharpness see {@link Rule}
 * @param labels in alphabetical order
 * @param scores on letters left out of training in turn. The calibration, the thresholds and the
 *     cost were chosen by the same letters: somewhat flattering, an examination on others is not
 */
public record ModelCard(
    int format,
    String program,
    String trainingSha256,
    int letters,
    int groups,
    int contexts,
    int grams,
    Settings settings,
    double cost,
    double reach,
    boolean several,
    double sharpness,
    List<LabelCard> labels,
    Scores scores) {
  static final int FORMAT = 2;

  public ModelCard {
    labels = List.copyOf(labels);
  }

  /**
   * One label.
   *
   * @param letters with it
   * @param slope of its calibration
   * @param offset of its calibration
   * @param threshold see {@link Rule}
   */
  public record LabelCard(
      String label, int letters, double slope, double offset, double threshold) {}

  Rule rule() {
    return new Rule(
        several,
        labels.stream().map(label -> new Platt(label.slope(), label.offset())).toList(),
        sharpness,
        labels.stream().map(LabelCard::threshold).toList(),
        settings.abstainBelow());
  }

  List<String> names() {
    return labels.stream().map(LabelCard::label).toList();
  }
}
