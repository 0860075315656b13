package org.redthread.themes.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Brings readings, letters and the theme's selection together into precision and recall. */
public final class RecallEstimate {
  private final ReviewLetters letters;
  private final Ranking ranking;
  private final Readings readings;
  private final Answer unsureAs;

  /**
   * An estimate.
   *
   * @param unsureAs what to take an unsure answer for: {@link Answer#NO} or {@link Answer#YES}
   */
  public RecallEstimate(
      ReviewLetters letters, Ranking ranking, Readings readings, Answer unsureAs) {
    this.letters = letters;
    this.ranking = ranking;
    this.readings = readings;
    this.unsureAs = unsureAs;
  }

  /** Precision and recall with their intervals. */
  public Estimate estimate() {
    return Estimate.of(stratum(Stratum.SELECTED), stratum(Stratum.OTHER));
  }

  /** The recall of the reading alone. */
  public Interval reading() {
    return Estimate.reading(stratum(Stratum.SELECTED), stratum(Stratum.OTHER));
  }

  /**
   * What the estimate would probably be after so many more letters drawn at random from the unread,
   * in proportion from both strata.
   */
  public Estimate after(int more) {
    StratumReading selected = stratum(Stratum.SELECTED);
    StratumReading other = stratum(Stratum.OTHER);
    int unread = selected.unread() + other.unread();
    int total = Math.min(more, unread);
    int fromSelected =
        unread == 0 ? 0 : (int) Math.round((double) total * selected.unread() / unread);
    return Estimate.of(grown(selected, fromSelected), grown(other, total - fromSelected));
  }

  private static StratumReading grown(StratumReading reading, int more) {
    double missed = reading.horvitzThompson();
    return reading.after(Math.min(more, reading.unread()), Double.isNaN(missed) ? 0 : missed);
  }

  /** Letters that were found, by reading. */
  public int found() {
    return (int) readings.groups().stream().filter(this::belongs).count();
  }

  private boolean belongs(int group) {
    Answer answer = readings.answer(group).orElse(Answer.NO);
    return answer == Answer.YES || (answer == Answer.UNSURE && unsureAs == Answer.YES);
  }

  /**
   * Which share of the letters belonged that the last batch with any chose by their score;
   * not-a-number if no batch has yet.
   */
  double yieldOfChosen() {
    List<Integer> chosen = readings.groups().stream().filter(this::isChosen).toList();
    int last = chosen.stream().mapToInt(this::batchOf).max().orElse(0);
    return chosen.stream()
        .filter(g -> batchOf(g) == last)
        .mapToInt(g -> belongs(g) ? 1 : 0)
        .average()
        .orElse(Double.NaN);
  }

  private boolean isChosen(int group) {
    Drawn drawn = readings.origin(group).orElseThrow().drawn();
    return drawn == Drawn.LIKELY || drawn == Drawn.UNCERTAIN;
  }

  /** How many random letters say nothing, as letters or the theme changed since they were drawn. */
  public int unusable() {
    long random =
        readings.groups().stream()
            .filter(g -> readings.origin(g).orElseThrow().drawn() == Drawn.RANDOM)
            .count();
    return (int) random - stratum(Stratum.SELECTED).sampled() - stratum(Stratum.OTHER).sampled();
  }

  /** What is known of a stratum. */
  public StratumReading stratum(Stratum stratum) {
    int size =
        (int) IntStream.range(0, ranking.size()).filter(i -> ranking.stratum(i) == stratum).count();
    List<Integer> read =
        readings.groups().stream().filter(g -> ranking.stratum(g) == stratum).toList();
    int found = (int) read.stream().filter(this::belongs).count();
    return new StratumReading(size, read.size(), found, draws(stratum, size, read));
  }

  private List<Draw> draws(Stratum stratum, int size, List<Integer> read) {
    Map<Integer, List<Integer>> byBatch = new TreeMap<>();
    for (int group : read) {
      Label.Origin origin = readings.origin(group).orElseThrow();
      if (origin.drawn() == Drawn.RANDOM) {
        byBatch.computeIfAbsent(origin.batch(), b -> new ArrayList<>()).add(group);
      }
    }
    List<Integer> inOrder = read.stream().sorted(Comparator.comparingInt(this::batchOf)).toList();
    List<Draw> draws = new ArrayList<>();
    int before = 0;
    int foundBefore = 0;
    for (Map.Entry<Integer, List<Integer>> batch : byBatch.entrySet()) {
      for (; batchOf(inOrder.get(before)) < batch.getKey(); before++) {
        foundBefore += belongs(inOrder.get(before)) ? 1 : 0;
      }
      List<Integer> sample = batch.getValue();
      int pool = size - before;
      if (sample.stream().allMatch(g -> isFrom(g, stratum, pool))) {
        int yes = (int) sample.stream().filter(this::belongs).count();
        draws.add(new Draw(foundBefore, pool, sample.size(), yes));
      }
    }
    return draws;
  }

  private int batchOf(int group) {
    return readings.origin(group).orElseThrow().batch();
  }

  private boolean isFrom(int group, Stratum stratum, int pool) {
    Label.Origin origin = readings.origin(group).orElseThrow();
    return origin.stratum() == stratum && origin.pool() == pool;
  }

  /**
   * Missed cases: letters may stand for several. The ends are those of the letters, with the unread
   * letters of fewest cases at the lower and those of most cases at the upper end.
   */
  public Interval missedCases(Interval missed) {
    List<Integer> sizes =
        IntStream.range(0, letters.size())
            .filter(i -> !readings.isRead(i))
            .mapToObj(i -> letters.group(i).cases())
            .sorted()
            .toList();
    List<Integer> largest = new ArrayList<>(sizes);
    Collections.reverse(largest);
    double mean = sizes.stream().mapToInt(i -> i).average().orElse(0);
    double low = first(sizes, missed.low());
    double high = first(largest, missed.high());
    return new Interval(low, Math.min(high, Math.max(low, missed.estimate() * mean)), high);
  }

  private static double first(List<Integer> sizes, double count) {
    return sizes.stream().limit((long) Math.ceil(count)).mapToInt(i -> i).sum();
  }
}
