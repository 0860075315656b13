package org.redthread.themes.review;

/**
 * What is known of both strata, and how many more letters drawn at random would be enough. A plan,
 * not an estimate: it takes for granted that the unread hold as many as Horvitz and Thompson say.
 */
final class Outlook {
  private static final double UPPER = 0.975;

  /** The number of letters is found to one part in so many, or to so many letters. */
  private static final int PRECISION = 16;

  private static final int FEWEST = 8;

  private final Part selected;
  private final Part other;

  private Outlook(Part selected, Part other) {
    this.selected = selected;
    this.other = other;
  }

  /** One stratum: what was read, and how its letters of the theme may number. */
  private record Part(StratumReading reading, TotalWeights total) {
    double missed() {
      double missed = reading.horvitzThompson();
      return Double.isNaN(missed) ? 0 : missed;
    }

    Part drawn(int letters) {
      if (letters == 0) {
        return this;
      }
      Draw draw = reading.expected(letters, missed());
      return new Part(reading.after(draw), total.with(draw));
    }

    Part chosen(int letters, double yes) {
      double most = Math.min(Math.min(letters, missed()), yes);
      return new Part(reading.afterChosen(letters, (int) Math.round(most)), total);
    }
  }

  static Outlook of(StratumReading selected, StratumReading other) {
    LogFactorials log = new LogFactorials(Math.max(selected.letters(), other.letters()));
    return new Outlook(
        new Part(selected, TotalWeights.of(selected, log)),
        new Part(other, TotalWeights.of(other, log)));
  }

  int unread() {
    return selected.reading().unread() + other.reading().unread();
  }

  private int fromSelected(int letters) {
    return unread() == 0
        ? 0
        : (int) Math.round((double) letters * selected.reading().unread() / unread());
  }

  /** After so many more, at most all, were drawn at random, in proportion from both strata. */
  Outlook drawn(int letters) {
    int first = fromSelected(letters);
    return new Outlook(selected.drawn(first), other.drawn(letters - first));
  }

  /** After so many more, at most all, were chosen by their score, of which a share belongs. */
  Outlook chosen(int letters, double share) {
    double all = selected.missed() + other.missed();
    double inSelected = all == 0 ? 0 : selected.missed() / all;
    int likely = (int) Math.round(letters * inSelected);
    int first = Math.min(selected.reading().unread(), likely);
    int second = Math.min(other.reading().unread(), letters - first);
    first = letters - second;
    return new Outlook(
        selected.chosen(first, letters * share * inSelected),
        other.chosen(second, letters * share * (1 - inSelected)));
  }

  /** The lower end of the recall of the reading. */
  double low() {
    double found = selected.reading().found() + other.reading().found();
    Missed inSelected = Missed.in(selected.reading(), selected.total());
    Missed inOther = Missed.in(other.reading(), other.total());
    double missed = inSelected.plus(inOther).quantile(UPPER);
    return found + missed == 0 ? 1 : found / (found + missed);
  }

  /** So many more drawn at random, and the lower end should reach {@code atLeast}. */
  int stillToDraw(double atLeast) {
    int few = 0;
    int enough = Math.min(FEWEST, unread());
    while (enough < unread() && drawn(enough).low() < atLeast) {
      few = enough;
      enough = Math.min(2 * enough, unread());
    }
    while (enough - few > Math.max(FEWEST, few / PRECISION)) {
      int middle = (few + enough) / 2;
      if (drawn(middle).low() < atLeast) {
        few = middle;
      } else {
        enough = middle;
      }
    }
    return low() >= atLeast ? 0 : enough;
  }
}
