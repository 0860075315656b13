package org.redthread.text.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Examines a way of training on coded letters that it has not seen. A letter that is examined is
 * taken from the training letters together with all that say the same, whatever their fold.
 */
public final class Examination {
  /**
   * One letter examined.
   *
   * @param place in the list of letters
   * @param fold in which it was examined
   */
  public record Answer(int place, int fold, Suggestion suggestion) {}

  private final List<CodedLetter> letters;
  private final Settings settings;
  private final int[] folds;

  /**
   * An examination.
   *
   * @param folds of each letter, as {@link Folds} makes them
   */
  public Examination(List<CodedLetter> letters, int[] folds, Settings settings) {
    this.letters = List.copyOf(letters);
    this.folds = folds.clone();
    this.settings = settings;
  }

  /** Each fold examined after learning from all others; answers in the order of the letters. */
  public List<Answer> acrossFolds() {
    return answers(0, fold -> place -> folds[place] != fold);
  }

  /** Each block of time but the first examined after learning from those before it. */
  public List<Answer> throughTime() {
    return answers(1, fold -> place -> folds[place] < fold);
  }

  private interface Known {
    IntPredicate before(int fold);
  }

  private List<Answer> answers(int first, Known known) {
    int last = IntStream.of(folds).max().orElse(-1);
    List<Answer> answers = new ArrayList<>();
    for (int fold = first; fold <= last; fold++) {
      int now = fold;
      int[] examined = IntStream.range(0, folds.length).filter(i -> folds[i] == now).toArray();
      if (examined.length > 0) {
        Classifier model = learn(known.before(fold), examined);
        IntStream.of(examined)
            .parallel()
            .mapToObj(i -> new Answer(i, now, model.suggest(letters.get(i).letter())))
            .forEachOrdered(answers::add);
      }
    }
    answers.sort(Comparator.comparingInt(Answer::place));
    return answers;
  }

  private Classifier learn(IntPredicate known, int[] examined) {
    Set<String> unseen = new HashSet<>();
    IntStream.of(examined).forEach(i -> unseen.add(letters.get(i).group()));
    return Trainer.train(
        IntStream.range(0, folds.length)
            .filter(known)
            .mapToObj(letters::get)
            .filter(letter -> !unseen.contains(letter.group()))
            .toList(),
        settings);
  }
}
