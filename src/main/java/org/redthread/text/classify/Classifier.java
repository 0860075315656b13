package org.redthread.text.classify;

import java.util.List;
import org.redthread.text.Letter;

/**
 * A trained model. Immutable, for any number of threads. Across machines send {@link #bytes()} and
 * {@link #of(byte[], String) read} them once on each.
 */
public final class Classifier {
  private final ModelCard card;
  private final Vocabulary vocabulary;
  private final Weights weights;
  private final Carriers carriers;
  private final Rule rule;
  private final List<String> labels;

  Classifier(ModelCard card, Vocabulary vocabulary, Weights weights) {
    this.card = card;
    this.vocabulary = vocabulary;
    this.weights = weights;
    this.carriers = new Carriers(vocabulary, card.reach());
    this.rule = card.rule();
    this.labels = card.names();
  }

  /**
   * Reads a model.
   *
   * @param name of where it came from, for messages
   * @throws org.redthread.run.OperatorException if the bytes are no model, damaged, or of a later
   *     format
   */
  public static Classifier of(byte[] bytes, String name) {
    return ModelBytes.read(bytes, name);
  }

  /** The whole model; the same letters, codes and settings give the same bytes. */
  public byte[] bytes() {
    return ModelBytes.write(card, vocabulary, weights);
  }

  public ModelCard card() {
    return card;
  }

  /**
   * The codes of a letter, with the words that carried them. Abstains on a letter of which it knows
   * no word.
   */
  public Suggestion suggest(Letter letter) {
    LetterWords words = LetterWords.of(letter);
    Bag bag = Bag.of(words, card.reach());
    Vector vector = vocabulary.vector(bag);
    return suggestion(
        vector, label -> carriers.of(words, bag, vector, gram -> weights.weight(label, gram)));
  }

  /** As {@link #suggest}, faster: without the words that carried it. */
  public Suggestion suggestBriefly(Letter letter) {
    return suggestion(vocabulary.vector(Bag.of(letter, card.reach())), label -> List.of());
  }

  private interface Terms {
    List<String> of(int label);
  }

  private Suggestion suggestion(Vector vector, Terms terms) {
    Suggestion guess = suggestion(rule, labels, weights.margins(vector), terms);
    return vector.knowsWords() ? guess : new Suggestion(guess.codes(), true);
  }

  /** What a rule makes of margins, without words. */
  static Suggestion suggestion(Rule rule, List<String> labels, double[] margins) {
    return suggestion(rule, labels, margins, label -> List.of());
  }

  private static Suggestion suggestion(
      Rule rule, List<String> labels, double[] margins, Terms terms) {
    double[] probabilities = rule.probabilities(margins);
    Rule.Choice choice = rule.choose(probabilities);
    return new Suggestion(
        choice.labels().stream()
            .map(k -> new Suggestion.Code(labels.get(k), probabilities[k], terms.of(k)))
            .toList(),
        choice.abstains());
  }
}
