package org.redthread.text.classify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a model's codes compare with people's, over all letters, best guesses of abstentions
 * included. Shares between 0 and 1 unless said otherwise.
 *
 * @param letters examined
 * @param accuracy letters with exactly the codes of people
 * @param balancedAccuracy mean recall of the labels people gave
 * @param macroF1 mean F1 of the labels
 * @param microF1 F1 of all codes counted together; the accuracy where letters have one code
 * @param mcc Matthews' correlation, -1 to 1; not a number where letters have several codes
 * @param ac1 agreement with people beyond chance, Gwet's AC1, at most 1; not a number where letters
 *     have several codes
 * @param ece expected calibration error of the surest code: 15 bins of equal width (Guo et al.,
 *     ICML 2017)
 * @param coverage letters on which the model does not abstain
 * @param accuracyKept accuracy on those; not a number where there are none
 * @param labels each label, in alphabetical order
 */
public record Scores(
    int letters,
    double accuracy,
    double balancedAccuracy,
    double macroF1,
    double microF1,
    double mcc,
    double ac1,
    double ece,
    double coverage,
    double accuracyKept,
    List<LabelScore> labels) {
  private static final int BINS = 15;

  public Scores {
    labels = List.copyOf(labels);
  }

  /**
   * One label.
   *
   * @param people letters that people gave it
   * @param machine letters that the machine gave it
   * @param ac1 agreement of machine and people beyond chance, Gwet's AC1 (Gwet, British Journal of
   *     Mathematical and Statistical Psychology 61, 2008), at most 1
   */
  public record LabelScore(
      String label,
      int people,
      int machine,
      double precision,
      double recall,
      double f1,
      double ac1) {}

  /**
   * Scores suggestions.
   *
   * @param truth for each letter the codes of people
   * @param suggested for each letter what the model said
   */
  public static Scores of(List<Set<String>> truth, List<Suggestion> suggested) {
    Tally all = new Tally();
    Tally kept = new Tally();
    Set<String> labels = new TreeSet<>();
    boolean several = false;
    for (int i = 0; i < truth.size(); i++) {
      Set<String> machine = new LinkedHashSet<>();
      suggested.get(i).codes().forEach(code -> machine.add(code.label()));
      all.add(truth.get(i), machine);
      if (!suggested.get(i).abstained()) {
        kept.add(truth.get(i), machine);
      }
      several |= truth.get(i).size() > 1 || machine.size() > 1;
      labels.addAll(truth.get(i));
      labels.addAll(machine);
    }
    return new Scores(
        all.letters(),
        all.accuracy(),
        all.balancedAccuracy(),
        all.macroF1(),
        all.microF1(),
        several ? Double.NaN : all.mcc(),
        several ? Double.NaN : all.ac1(),
        ece(truth, suggested),
        (double) kept.letters() / all.letters(),
        kept.accuracy(),
        labels(labels, all));
  }

  private static List<LabelScore> labels(Set<String> labels, Tally tally) {
    List<LabelScore> scores = new ArrayList<>();
    for (String label : labels) {
      Tally.Cell cell = tally.cell(label);
      scores.add(
          new LabelScore(
              label,
              cell.people(),
              cell.machine(),
              cell.precision(),
              cell.recall(),
              cell.f1(),
              ac1(cell, tally.letters())));
    }
    return scores;
  }

  private static double ac1(Tally.Cell cell, int letters) {
    double agreed = 1 - (double) (cell.people() + cell.machine() - 2 * cell.both()) / letters;
    double share = (cell.people() + cell.machine()) / (2.0 * letters);
    double chance = 2 * share * (1 - share);
    return (agreed - chance) / (1 - chance);
  }

  private static double ece(List<Set<String>> truth, List<Suggestion> suggested) {
    double[] sure = new double[BINS];
    int[] right = new int[BINS];
    for (int i = 0; i < truth.size(); i++) {
      Suggestion.Code first = suggested.get(i).first();
      int bin = Math.min(BINS - 1, (int) (first.confidence() * BINS));
      sure[bin] += first.confidence();
      right[bin] += truth.get(i).contains(first.label()) ? 1 : 0;
    }
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(sure[bin] - right[bin]) / truth.size();
    }
    return error;
  }
}
