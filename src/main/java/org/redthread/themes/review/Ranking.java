package org.redthread.themes.review;

import de.bwaldvogel.liblinear.Feature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.redthread.text.Letter;
import org.redthread.themes.Criterion;
import org.redthread.themes.Theme;
import org.redthread.themes.ThemeMatcher;

/**
 * Scores the letters of a collection for a theme. Before anyone has read, a model learns from the
 * examples and from what the query finds; then from what was read. Letters taken at random stand
 * for those that do not belong, as most do not (Cormack and Grossman 2015, autonomy). Safe for
 * several threads.
 */
public final class Ranking {
  private static final int PRESUMED = 100;

  private final Feature[][] vectors;
  private final boolean[] selected;
  private final List<Feature[]> examples = new ArrayList<>();
  private final List<Feature[]> counterExamples = new ArrayList<>();
  private final int features;

  private Ranking(Features made, List<Letter> texts) {
    features = made.size();
    vectors =
        texts.stream()
            .map(letter -> made.of(letter.text().withoutPseudonyms(), letter.language()))
            .toArray(Feature[][]::new);
    selected = new boolean[vectors.length];
  }

  /** Reads every letter once. */
  public static Ranking of(Theme theme, ReviewLetters letters) {
    List<Letter> texts = texts(letters);
    Features made = new Features(texts);
    Ranking ranking = new Ranking(made, texts);
    ThemeMatcher matcher = new ThemeMatcher(List.of(theme));
    for (int i = 0; i < texts.size(); i++) {
      Letter letter = texts.get(i);
      String text = letter.text().withoutPseudonyms();
      ranking.selected[i] = !matcher.match(text, letter.language(), List.of(), List.of()).isEmpty();
    }
    for (Criterion criterion : theme.criteria().values()) {
      criterion.examples().forEach(e -> ranking.examples.add(made.of(e.text(), e.language())));
      criterion
          .counterExamples()
          .forEach(e -> ranking.counterExamples.add(made.of(e.text(), e.language())));
    }
    return ranking;
  }

  /** Without a theme: no query, no examples, only what is read. */
  static Ranking of(ReviewLetters letters) {
    List<Letter> texts = texts(letters);
    return new Ranking(new Features(texts), texts);
  }

  private static List<Letter> texts(ReviewLetters letters) {
    return letters.groups().stream().map(LetterGroup::letter).toList();
  }

  /** How many different letters there are. */
  public int size() {
    return vectors.length;
  }

  /** Whether the query of the theme finds a letter. */
  public boolean isSelected(int group) {
    return selected[group];
  }

  /** The stratum of a letter. */
  public Stratum stratum(int group) {
    return Stratum.of(selected[group]);
  }

  /**
   * The probability that each letter belongs, 0 to 1.
   *
   * @param readings what was read so far
   * @param seed for the letters that stand for what does not belong
   */
  public double[] scores(Readings readings, long seed) {
    List<Feature[]> yes = new ArrayList<>();
    List<Feature[]> no = new ArrayList<>();
    for (int group : readings.groups()) {
      switch (readings.answer(group).orElse(Answer.UNSURE)) {
        case YES -> yes.add(vectors[group]);
        case NO -> no.add(vectors[group]);
        case UNSURE -> {}
      }
    }
    boolean guessed = yes.isEmpty();
    if (guessed) {
      IntStream.range(0, size())
          .filter(i -> selected[i] && !readings.isRead(i))
          .forEach(i -> yes.add(vectors[i]));
    }
    yes.addAll(examples);
    no.addAll(counterExamples);
    addPresumed(no, readings, seed);
    return scored(yes, no, guessed);
  }

  private void addPresumed(List<Feature[]> no, Readings readings, long seed) {
    int[] unread =
        IntStream.range(0, size()).filter(i -> !readings.isRead(i) && !selected[i]).toArray();
    UniformRandomProvider chance = RandomSource.SPLIT_MIX_64.create(seed);
    for (int i = 0; i < Math.min(PRESUMED, unread.length); i++) {
      int at = i + chance.nextInt(unread.length - i);
      no.add(vectors[unread[at]]);
      unread[at] = unread[i];
    }
  }

  private double[] scored(List<Feature[]> yes, List<Feature[]> no, boolean guessed) {
    double[] scores = new double[size()];
    if (yes.isEmpty() || no.isEmpty()) {
      Arrays.setAll(scores, i -> selected[i] ? 0.75 : 0.25);
      return scores;
    }
    Learner learner = Learner.train(yes, no, features);
    for (int i = 0; i < scores.length; i++) {
      double p = learner.probability(vectors[i]);
      // While nobody has read, the query decides, and the model puts its hits in order.
      scores[i] = guessed ? (selected[i] ? 0.5 + p / 2 : p / 2) : p;
    }
    return scores;
  }
}
