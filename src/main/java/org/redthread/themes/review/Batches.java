package org.redthread.themes.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.ListSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Draws the next letters to read: first the random ones, each unread letter of its stratum with the
 * same probability; then those of the rest whose reading should find most cases; then those the
 * model is least sure of. The rows come in random order, so that a reader cannot tell one kind from
 * another, and a sheet that was read half through holds a random half of the random letters.
 */
public final class Batches {
  /** At least so many of a batch are drawn at random from what the query finds, if there are. */
  private static final int FEWEST = 5;

  private final ReviewLetters letters;
  private final Ranking ranking;
  private final Readings readings;

  public Batches(ReviewLetters letters, Ranking ranking, Readings readings) {
    this.letters = letters;
    this.ranking = ranking;
    this.readings = readings;
  }

  /**
   * The next batch; fewer rows than planned where no more is unread, none where all is read.
   *
   * @param scores of all groups, as {@link Ranking#scores} gives them
   * @param seed of the review; each batch has a stream of its own
   */
  public List<BatchRow> next(BatchPlan plan, double[] scores, long seed) {
    int number = readings.nextBatch();
    UniformRandomProvider chance = RandomSource.SPLIT_MIX_64.create(seed * 1_000_003 + number);
    Basket basket = new Basket(scores, number);
    List<Integer> found = unread(Stratum.SELECTED);
    List<Integer> others = unread(Stratum.OTHER);
    int random = Math.min(plan.randomLetters(), found.size() + others.size());
    int fromFound = share(random, found.size(), others.size());
    basket.draw(found, Math.min(fromFound, found.size()), Stratum.SELECTED, chance);
    basket.draw(others, random - Math.min(fromFound, found.size()), Stratum.OTHER, chance);
    int uncertain = plan.uncertainLetters();
    int likely = plan.size() - plan.randomLetters() - uncertain;
    basket.take(Drawn.LIKELY, likely, i -> -scores[i] * letters.group(i).cases());
    basket.take(Drawn.UNCERTAIN, uncertain, i -> Math.abs(scores[i] - 0.5));
    ListSampler.shuffle(chance, basket.rows);
    return basket.rows;
  }

  private List<Integer> unread(Stratum stratum) {
    return IntStream.range(0, ranking.size())
        .filter(i -> !readings.isRead(i) && ranking.stratum(i) == stratum)
        .boxed()
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** How many random letters come from what the query finds: in proportion, but not too few. */
  private static int share(int random, int found, int others) {
    if (found == 0 || random == 0) {
      return 0;
    }
    int proportional = (int) Math.round((double) random * found / (found + others));
    int fewest = Math.min(FEWEST, Math.min(found, random / 2));
    return Math.max(random - others, Math.max(proportional, fewest));
  }

  /** The rows of one batch as they are gathered. */
  private final class Basket {
    private final double[] scores;
    private final int number;
    private final boolean[] taken = new boolean[ranking.size()];
    private final List<BatchRow> rows = new ArrayList<>();

    Basket(double[] scores, int number) {
      this.scores = scores;
      this.number = number;
    }

    void draw(List<Integer> pool, int count, Stratum stratum, UniformRandomProvider chance) {
      for (int i = 0; i < count; i++) {
        Collections.swap(pool, i, i + chance.nextInt(pool.size() - i));
        double probability = (double) count / pool.size();
        put(pool.get(i), new Label.Origin(number, Drawn.RANDOM, stratum, pool.size(), probability));
      }
    }

    void take(Drawn drawn, int count, java.util.function.IntToDoubleFunction order) {
      Integer[] rest =
          IntStream.range(0, taken.length)
              .filter(i -> !taken[i] && !readings.isRead(i))
              .boxed()
              .toArray(Integer[]::new);
      Arrays.sort(rest, Comparator.comparingDouble((Integer i) -> order.applyAsDouble(i)));
      for (int i = 0; i < Math.min(count, rest.length); i++) {
        put(rest[i], new Label.Origin(number, drawn, ranking.stratum(rest[i]), 0, 0));
      }
    }

    private void put(int group, Label.Origin origin) {
      taken[group] = true;
      rows.add(new BatchRow(group, origin, scores[group]));
    }
  }
}
