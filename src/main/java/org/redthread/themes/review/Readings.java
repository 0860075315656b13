package org.redthread.themes.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.redthread.run.OperatorException;

/** What the readers said of each group of letters, brought to one answer a group. */
public final class Readings {
  private final Map<Integer, Reading> byGroup = new TreeMap<>();

  private record Reading(Answer answer, Label.Origin origin) {
    static Reading of(List<Label> labels) {
      return new Reading(answerOf(labels), originOf(labels));
    }
  }

  /**
   * Places labels at the groups of their letters.
   *
   * @throws OperatorException if a label is of a case that is not among the letters
   */
  public Readings(ReviewLetters letters, Collection<Label> labels) {
    Map<Integer, List<Label>> labelsOf = new TreeMap<>();
    int line = 1;
    for (Label label : labels) {
      OptionalInt group = letters.groupOf(label.id());
      if (group.isEmpty()) {
        throw new OperatorException(
            "Label %d is of a case that is not among the letters, or whose letter is empty; give the file of letters it was made for."
                .formatted(line));
      }
      labelsOf.computeIfAbsent(group.getAsInt(), g -> new ArrayList<>()).add(label);
      line++;
    }
    labelsOf.forEach((group, all) -> byGroup.put(group, Reading.of(all)));
  }

  /** Whether anyone read a group. */
  public boolean isRead(int group) {
    return byGroup.containsKey(group);
  }

  /**
   * The answer on a group: what was settled; else what all readers say; unsure where they differ.
   * Nothing if nobody read it.
   */
  public Optional<Answer> answer(int group) {
    return Optional.ofNullable(byGroup.get(group)).map(Reading::answer);
  }

  private static Answer answerOf(List<Label> labels) {
    List<Answer> settled = answers(labels, true);
    List<Answer> answers = settled.isEmpty() ? answers(labels, false) : settled;
    return answers.size() == 1 ? answers.get(0) : Answer.UNSURE;
  }

  private static List<Answer> answers(List<Label> labels, boolean settled) {
    return labels.stream()
        .filter(label -> label.reader().equals(Label.SETTLED) == settled)
        .map(Label::answer)
        .distinct()
        .toList();
  }

  public boolean isYes(int group) {
    return answer(group).filter(answer -> answer == Answer.YES).isPresent();
  }

  /** How a group came before its first reader. */
  public Optional<Label.Origin> origin(int group) {
    return Optional.ofNullable(byGroup.get(group)).map(Reading::origin);
  }

  private static Label.Origin originOf(List<Label> labels) {
    return labels.stream()
        .map(Label::origin)
        .min(java.util.Comparator.comparingInt(Label.Origin::batch))
        .orElse(Label.Origin.BROUGHT);
  }

  /** The groups that were read, ascending. */
  public List<Integer> groups() {
    return List.copyOf(byGroup.keySet());
  }

  /** How many groups have an answer. */
  public int count(Answer answer) {
    return (int) byGroup.keySet().stream().filter(g -> answer(g).orElseThrow() == answer).count();
  }

  /** The number of the next batch. */
  public int nextBatch() {
    return 1 + groups().stream().mapToInt(g -> origin(g).orElseThrow().batch()).max().orElse(0);
  }
}
