package org.redthread.themes.review;

/**
 * Shares out the next batch between finding and checking. Letters drawn at random early in a review
 * say little of what is missed late in it: the fewer are missed, the more one random letter says.
 * So a batch holds few of them while letters chosen by score are worth more, and many when the rest
 * is to be checked.
 *
 * <p>Of several shares the one is taken after which the fewest random letters would still have to
 * be read until the recall of the reading reaches what is asked for. What the share depends on was
 * all read before the draw, so the draw is left to chance as ever, and the interval is what it was.
 */
public final class Allocation {
  /** Some are always drawn at random: without, nothing would be known of the unread. */
  private static final double[] SHARES = {0.1, 0.25, 0.5, 1};

  private final BatchPlan standard;
  private final double atLeast;

  /**
   * An allocation.
   *
   * @param standard of the first batch, and of each after the goal was reached
   * @param atLeast recall, with its interval, at which the review may stop
   */
  public Allocation(BatchPlan standard, double atLeast) {
    this.standard = standard;
    this.atLeast = atLeast;
  }

  /** The next batch, after what was read so far. */
  public BatchPlan next(RecallEstimate figures) {
    double yield = figures.yieldOfChosen();
    Outlook now = Outlook.of(figures.stratum(Stratum.SELECTED), figures.stratum(Stratum.OTHER));
    if (Double.isNaN(yield) || now.low() >= atLeast) {
      return standard;
    }
    BatchPlan best = standard;
    int fewest = Integer.MAX_VALUE;
    for (double share : SHARES) {
      BatchPlan plan = standard.withRandom(share);
      int left = left(now, plan, yield);
      if (left < fewest) {
        fewest = left;
        best = plan;
      }
    }
    return best;
  }

  private int left(Outlook now, BatchPlan plan, double yield) {
    int random = Math.min(plan.randomLetters(), now.unread());
    int chosen = Math.min(plan.size() - plan.randomLetters(), now.unread() - random);
    return now.drawn(random).chosen(chosen, yield).stillToDraw(atLeast);
  }
}
