package org.redthread.text.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.redthread.run.Build;
import org.redthread.run.OperatorException;

/**
 * Learns from coded letters. The cost, the calibration and the thresholds are chosen by letters
 * left out in turn, whole groups of repeats at a time; then all letters train the machines.
 */
public final class Trainer {
  private final TrainingSet set;
  private final Settings settings;
  private final boolean[][] truth;

  private Trainer(TrainingSet set, Settings settings) {
    this.set = set;
    this.settings = settings;
    this.truth = set.truth();
  }

  /**
   * A model of the letters; the order in which they come says nothing.
   *
   * @throws OperatorException if there are fewer than two labels or two different letters
   */
  public static Classifier train(Collection<CodedLetter> letters, Settings settings) {
    TrainingSet set = TrainingSet.of(letters);
    if (set.labels().size() < 2 || set.groups() < 2) {
      throw new OperatorException(
          "A model needs at least two labels and two different letters; there are %d and %d."
              .formatted(set.labels().size(), set.groups()));
    }
    return new Trainer(set, settings).train();
  }

  /** A choice of settings, the rule fitted with it, and what it is worth. */
  private record Candidate(
      double reach, double cost, double[][] margins, Rule rule, double merit) {}

  private Classifier train() {
    Candidate best = best();
    List<Bag> bags = bags(best.reach());
    Vocabulary vocabulary = vocabulary(bags);
    List<Vector> vectors = bags.parallelStream().map(vocabulary::vector).toList();
    Weights weights =
        new OneVsRest(vectors, vocabulary.size(), settings.seed()).train(truth, best.cost());
    return new Classifier(card(best, vocabulary.size()), vocabulary, weights);
  }

  private List<Bag> bags(double reach) {
    return set.letters().parallelStream().map(coded -> Bag.of(coded.letter(), reach)).toList();
  }

  private Vocabulary vocabulary(List<Bag> letters) {
    return Vocabulary.of(letters, settings.leastLetters(), settings.maxGrams());
  }

  private Candidate best() {
    List<Candidate> candidates = new ArrayList<>();
    for (double reach : settings.reaches()) {
      double[][][] margins = leftOut(bags(reach));
      for (int c = 0; c < margins.length; c++) {
        RuleFit fit = new RuleFit(margins[c], truth, set.several(), settings.abstainBelow());
        Rule rule = fit.fit();
        double cost = settings.costs().get(c);
        candidates.add(new Candidate(reach, cost, margins[c], rule, fit.merit(rule)));
      }
    }
    Candidate best = candidates.get(0);
    for (Candidate candidate : candidates) {
      best = candidate.merit() > best.merit() ? candidate : best;
    }
    return best;
  }

  /** For each cost and letter, the margins by machines trained without the letter's fold. */
  private double[][][] leftOut(List<Bag> bags) {
    int folds = Math.min(settings.folds(), set.groups());
    int[] fold = Folds.stratified(set.letters(), folds, settings.seed());
    double[][][] margins = new double[settings.costs().size()][set.size()][];
    for (int k = 0; k < folds; k++) {
      int out = k;
      int[] rest = IntStream.range(0, set.size()).filter(i -> fold[i] != out).toArray();
      Vocabulary vocabulary = vocabulary(pick(bags, rest));
      List<Vector> known = pick(bags, rest).stream().map(vocabulary::vector).toList();
      OneVsRest machines = new OneVsRest(known, vocabulary.size(), settings.seed());
      boolean[][] truths = Arrays.stream(rest).mapToObj(i -> truth[i]).toArray(boolean[][]::new);
      for (int c = 0; c < margins.length; c++) {
        Weights weights = machines.train(truths, settings.costs().get(c));
        for (int i = 0; i < set.size(); i++) {
          if (fold[i] == out) {
            margins[c][i] = weights.margins(vocabulary.vector(bags.get(i)));
          }
        }
      }
    }
    return margins;
  }

  private static List<Bag> pick(List<Bag> bags, int[] places) {
    return Arrays.stream(places).mapToObj(bags::get).toList();
  }

  private ModelCard card(Candidate best, int grams) {
    List<ModelCard.LabelCard> labels = new ArrayList<>();
    for (int k = 0; k < set.labels().size(); k++) {
      int label = k;
      Platt platt = best.rule().platts().get(k);
      labels.add(
          new ModelCard.LabelCard(
              set.labels().get(k),
              (int) Arrays.stream(truth).filter(letter -> letter[label]).count(),
              platt.slope(),
              platt.offset(),
              best.rule().thresholds().get(k)));
    }
    return new ModelCard(
        ModelCard.FORMAT,
        Build.text("version"),
        set.sha256(),
        set.size(),
        set.groups(),
        set.contexts(),
        grams,
        settings,
        best.cost(),
        best.reach(),
        set.several(),
        best.rule().sharpness(),
        labels,
        scores(best));
  }

  private Scores scores(Candidate best) {
    List<Set<String>> people = set.letters().stream().map(CodedLetter::labels).toList();
    return Scores.of(
        people,
        Arrays.stream(best.margins())
            .map(margins -> Classifier.suggestion(best.rule(), set.labels(), margins))
            .toList());
  }
}
