package org.redthread.themes.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Reviews of letters whose answers are known, to see whether the intervals hold what they promise.
 * A review begins with three letters that belong, as an analyst would bring them, reads batch after
 * batch, and stops by the rule. Safe for several threads.
 */
public final class Simulation {
  private static final int BROUGHT = 3;
  private static final double TARGET = 0.95;
  private static final double GROWTH = 0.1;

  /** The hypergeometric rule is asked after so many letters, not only at the end of a batch. */
  private static final int STRIDE = 25;

  private final ReviewLetters letters;
  private final Ranking ranking;
  private final Function<RecallEstimate, BatchPlan> plan;
  private final int size;
  private final double atLeast;

  /**
   * A simulation.
   *
   * @param size letters of a batch
   * @param plan of the next batch, after what was read so far
   * @param atLeast stop when the lower end of the interval of recall reaches this
   */
  public Simulation(
      ReviewLetters letters, int size, Function<RecallEstimate, BatchPlan> plan, double atLeast) {
    this.letters = letters;
    this.ranking = Ranking.of(letters);
    this.plan = plan;
    this.size = size;
    this.atLeast = atLeast;
  }

  /**
   * How one review ended.
   *
   * @param read share of the letters that were read
   * @param recall share of the belonging letters that were found
   * @param interval of the recall, as the review saw it
   */
  public record Outcome(double read, double recall, Interval interval) {}

  /**
   * How reading by rank alone went, in shares of the letters.
   *
   * @param read when the hypergeometric rule stopped
   * @param recall what it had found by then
   * @param readFor95 when 95 % of the belonging letters had been read
   */
  public record Ranked(double read, double recall, double readFor95) {
    /** Work saved over sampling at 95 % recall (Cohen et al. 2006). */
    public double workSaved() {
      return 1 - readFor95 - (1 - TARGET);
    }
  }

  /** One review by our rule. */
  public Outcome review(boolean[] truth, long seed) {
    List<Label> labels = brought(truth, seed);
    while (true) {
      Readings readings = new Readings(letters, labels);
      RecallEstimate figures = new RecallEstimate(letters, ranking, readings, Answer.NO);
      boolean all = labels.size() >= letters.size();
      if (labels.size() > BROUGHT || all) {
        Interval interval = figures.reading();
        if (interval.low() >= atLeast || all) {
          double recall = (double) figures.found() / total(truth);
          return new Outcome((double) labels.size() / letters.size(), recall, interval);
        }
      }
      double[] scores = ranking.scores(readings, seed + labels.size());
      BatchPlan next = plan.apply(figures);
      for (BatchRow row : new Batches(letters, ranking, readings).next(next, scores, seed)) {
        labels.add(label(row.group(), truth, row.origin()));
      }
    }
  }

  private Label label(int group, boolean[] truth, Label.Origin origin) {
    Answer answer = truth[group] ? Answer.YES : Answer.NO;
    return new Label(letters.group(group).id(), answer, "", origin, "");
  }

  private List<Label> brought(boolean[] truth, long seed) {
    int[] yes = IntStream.range(0, truth.length).filter(i -> truth[i]).toArray();
    UniformRandomProvider chance = RandomSource.SPLIT_MIX_64.create(seed);
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < Math.min(BROUGHT, yes.length); i++) {
      int at = i + chance.nextInt(yes.length - i);
      labels.add(label(yes[at], truth, Label.Origin.BROUGHT));
      yes[at] = yes[i];
    }
    return labels;
  }

  private static int total(boolean[] truth) {
    return (int) IntStream.range(0, truth.length).filter(i -> truth[i]).count();
  }

  /** One reading by rank alone, in batches that grow by a tenth, until both ends are reached. */
  public Ranked ranked(boolean[] truth, long seed) {
    List<Label> labels = brought(truth, seed);
    HypergeometricStop rule = new HypergeometricStop(TARGET, letters.size());
    double stop = -1;
    int looked = STRIDE;
    double recall = 1;
    int all = total(truth);
    while (true) {
      int[] found = HypergeometricStop.foundUpTo(answers(labels));
      for (; stop < 0 && looked <= labels.size(); looked += STRIDE) {
        if (looked == letters.size() || rule.stops(found, looked)) {
          stop = looked;
          recall = (double) found[looked] / all;
        }
      }
      if (stop < 0 && labels.size() == letters.size()) {
        stop = letters.size();
      }
      if (stop >= 0 && found[labels.size()] >= TARGET * all) {
        double n = letters.size();
        return new Ranked(stop / n, recall, first(found, TARGET * all) / n);
      }
      addLikeliest(labels, truth, seed);
    }
  }

  private void addLikeliest(List<Label> labels, boolean[] truth, long seed) {
    Readings readings = new Readings(letters, labels);
    double[] scores = ranking.scores(readings, seed + labels.size());
    Integer[] unread =
        IntStream.range(0, letters.size())
            .filter(i -> !readings.isRead(i))
            .boxed()
            .toArray(Integer[]::new);
    Arrays.sort(unread, Comparator.comparingDouble((Integer i) -> -scores[i]));
    int more = Math.max(size, (int) (labels.size() * GROWTH));
    for (int i = 0; i < Math.min(more, unread.length); i++) {
      labels.add(label(unread[i], truth, Label.Origin.BROUGHT));
    }
  }

  private static boolean[] answers(List<Label> labels) {
    boolean[] answers = new boolean[labels.size()];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = labels.get(i).answer() == Answer.YES;
    }
    return answers;
  }

  private static int first(int[] found, double target) {
    return IntStream.range(0, found.length).filter(n -> found[n] >= target).findFirst().orElse(0);
  }
}
