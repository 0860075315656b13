package org.redthread.signals;

import java.util.stream.IntStream;
import org.redthread.signals.expected.Baseline;
import org.redthread.signals.expected.ConditionalOdds;
import org.redthread.signals.expected.ConditionalRate;
import org.redthread.signals.expected.Scaled;
import org.redthread.signals.expected.Series;

/**
 * One failure type, one window, each exposed organisation against its own history before it.
 *
 * @param series the counts
 * @param fell what else fell away at an organisation
 * @param start first period of the window, which lasts to the end of the panel
 * @param baseline what the history says of season and dispersion
 * @param members positions of the exposed organisations
 * @param cells one for each member
 */
record Contrast(
    Series series, FellAway fell, int start, Baseline baseline, int[] members, Cell[] cells) {

  /**
   * @param before complaints of the type in the history
   * @param after complaints of the type in the window
   * @param baseBefore all complaints, or activity, in the history
   * @param baseAfter the same in the window
   * @param seasonal what the base of the window is multiplied by for the season
   * @param fell complaints of the base about the matter that fell the most
   */
  record Cell(
      int before,
      int after,
      double baseBefore,
      double baseAfter,
      double seasonal,
      FellAway.Matter fell) {

    Cell(int before, int after, double baseBefore, double baseAfter, double seasonal) {
      this(before, after, baseBefore, baseAfter, seasonal, FellAway.Matter.NONE);
    }

    /** The same base with other complaints of the type. */
    Cell of(int nowBefore, int nowAfter) {
      return new Cell(nowBefore, nowAfter, baseBefore, baseAfter, seasonal, fell);
    }

    double expected() {
      return baseBefore > 0 ? before * baseAfter * seasonal / baseBefore : 0;
    }

    double excess() {
      return after - expected();
    }

    /** What the pooled ratio is measured against: the other complaints, or the activity. */
    double restBefore(boolean composition) {
      return composition ? baseBefore - before : baseBefore;
    }

    double restAfter(boolean composition) {
      return (composition ? baseAfter - after : baseAfter) * odds(composition);
    }

    /** The seasonal factor of the odds, where the rate has {@code seasonal}. */
    double odds(boolean composition) {
      double share = composition && baseBefore > 0 ? before / baseBefore : 0;
      double left = 1 - share * seasonal;
      return left > 0 ? seasonal * (1 - share) / left : seasonal;
    }

    /** The p-value of a rise that does not rest on what fell away beside it. */
    double risen(double ratio, boolean composition) {
      double all = atLeast(after, ratio, composition);
      return fell == FellAway.Matter.NONE ? all : Math.max(all, withoutFallen(ratio));
    }

    /** Where nothing else is left to measure against, by number and time. */
    private double withoutFallen(double ratio) {
      double restBefore = Math.max(before, baseBefore - fell.before());
      double restAfter = Math.max(after, baseAfter - fell.after());
      return restBefore > before && restAfter > after
          ? new Cell(before, after, restBefore, restAfter, seasonal).atLeast(after, ratio, true)
          : ConditionalRate.atLeast(before, after, fell.times() * seasonal, 1);
    }

    /** P({@code least} or more in the window), given the margins. */
    double atLeast(int least, double ratio, boolean composition) {
      int rest = before + after - least;
      if (rest < 0) {
        return 0;
      }
      if (!composition) {
        return ConditionalRate.atLeast(rest, least, baseAfter * seasonal / baseBefore, ratio);
      }
      return least > baseAfter
          ? 0
          : ConditionalOdds.atLeast(
              new ConditionalOdds.Table(rest, least, (int) baseBefore, (int) baseAfter),
              odds(true) * ratio);
    }
  }

  /**
   * Organisations with {@code minHistory} periods before the window, complaints in both, and any
   * complaint of the type at all: without one the exact test is conditioned on a total of nothing
   * and cannot speak. Leaving those out looks at that total only, so the p-values stay valid
   * (Tarone 1990, Biometrics 46:515).
   */
  static Contrast of(Series series, FellAway fell, int start, int minHistory) {
    Baseline baseline = Baseline.before(series, start);
    int end = series.seasons().length;
    int[] members =
        IntStream.range(0, series.of().length)
            .filter(o -> start - series.from()[o] >= minHistory)
            .filter(o -> series.base(o, series.from()[o], start) > 0)
            .filter(o -> series.base(o, start, end) > 0)
            .filter(o -> series.of(o, series.from()[o], end) > 0)
            .toArray();
    Cell[] cells = new Cell[members.length];
    for (int i = 0; i < members.length; i++) {
      cells[i] = cell(series, baseline, members[i], new Span(start, end), fell);
    }
    return new Contrast(series, fell, start, baseline, members, cells);
  }

  private static Cell cell(
      Series series, Baseline baseline, int organisation, Span window, FellAway fell) {
    int from = series.from()[organisation];
    FellAway.When when = new FellAway.When(new Span(from, window.from()), window);
    return new Cell(
        series.of(organisation, from, window.from()),
        series.of(organisation, window.from(), window.to()),
        series.base(organisation, from, window.from()),
        series.base(organisation, window.from(), window.to()),
        baseline.seasonal(series, organisation, window.from(), window.to()),
        fell.of(organisation, when));
  }

  int size() {
    return members.length;
  }

  /** The organisations chosen by position, with the common swing that they alone show. */
  Contrast only(int[] positions) {
    int[] kept = IntStream.of(positions).map(i -> members[i]).toArray();
    return new Contrast(
        series,
        fell,
        start,
        baseline.sharedBy(series.only(kept)),
        kept,
        Breadth.pick(cells, positions));
  }

  /** What a common swing alone explains of a ratio. */
  double allowance(double z) {
    int earliest = IntStream.of(members).map(o -> series.from()[o]).min().orElse(0);
    return baseline.allowance(series.seasons().length - start, start - earliest, z);
  }

  /**
   * One-sided p-values for "the ratio is at most {@code ratio}", one for each member; no complaint
   * of the type at all gives 1. Against other complaints it is the larger of two: with all of them,
   * and without the matter that fell the most.
   */
  double[] pValues(double ratio) {
    double[] p = new double[cells.length];
    for (int i = 0; i < cells.length; i++) {
      p[i] = Scaled.by(cells[i].risen(ratio, series.composition()), baseline.within());
    }
    return p;
  }

  /**
   * The normal deviate of a member's exact test, randomised within the step of the distribution; 0
   * without complaints of the type.
   *
   * @param chance from 0 to 1
   */
  double deviate(int position, double ratio, double chance) {
    Cell cell = cells[position];
    if (cell.before() + cell.after() == 0) {
      return 0;
    }
    double most = cell.atLeast(cell.after(), ratio, series.composition());
    double least = cell.atLeast(cell.after() + 1, ratio, series.composition());
    return Scaled.deviate(least + chance * (most - least));
  }
}
