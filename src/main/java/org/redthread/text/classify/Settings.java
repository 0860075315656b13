package org.redthread.text.classify;

import java.util.List;

/**
 * What a training is asked to do. All of it goes into the model.
 *
 * @param costs the values of the machine's cost C to choose from, by cross-validation inside the
 *     training letters; above 0
 * @param reaches how many words from its beginning a letter's words count half, to choose from
 *     likewise; above 0, infinite where all count the same
 * @param folds of that cross-validation, at least 2
 * @param maxGrams the grams kept, those in most letters first; at least 1
 * @param leastLetters a gram in fewer letters is left out; at least 1
 * @param abstainBelow a suggestion with less confidence abstains, 0 to 1
 * @param seed of the order in which the solver visits letters, and of the folds
 */
public record Settings(
    List<Double> costs,
    List<Double> reaches,
    int folds,
    int maxGrams,
    int leastLetters,
    double abstainBelow,
    long seed) {

  /** Abstains where a suggestion is more likely wrong than right. */
  public static final Settings STANDARD =
      new Settings(
          List.of(0.1, 0.3), List.of(8.0, 40.0, Double.POSITIVE_INFINITY), 5, 200_000, 2, 0.5, 1);

  public Settings {
    costs = List.copyOf(costs);
    reaches = List.copyOf(reaches);
    if (!positive(costs) || !positive(reaches)) {
      throw new IllegalArgumentException("costs and reaches must be above 0");
    }
    if (folds < 2 || maxGrams < 1 || leastLetters < 1) {
      throw new IllegalArgumentException("folds, maxGrams or leastLetters too small");
    }
    if (!(abstainBelow >= 0 && abstainBelow <= 1)) {
      throw new IllegalArgumentException("abstainBelow lies between 0 and 1");
    }
  }

  private static boolean positive(List<Double> choices) {
    return !choices.isEmpty() && choices.stream().allMatch(choice -> choice > 0);
  }

  public Settings withSeed(long other) {
    return new Settings(costs, reaches, folds, maxGrams, leastLetters, abstainBelow, other);
  }

  public Settings withAbstainBelow(double other) {
    return new Settings(costs, reaches, folds, maxGrams, leastLetters, other, seed);
  }
}
