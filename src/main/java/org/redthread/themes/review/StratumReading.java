package org.redthread.themes.review;

import java.util.List;

/**
 * What is known of one stratum.
 *
 * @param letters different letters in it
 * @param read how many of them were read
 * @param found how many of these belong to the theme
 * @param draws every random draw from it, as long as the collection stayed the same
 */
public record StratumReading(int letters, int read, int found, List<Draw> draws) {
  /** Numbers that cannot be are refused. */
  public StratumReading {
    draws = List.copyOf(draws);
    if (found < 0 || read < found || letters < read) {
      throw new IllegalArgumentException("%d of %d of %d".formatted(found, read, letters));
    }
  }

  int unread() {
    return letters - read;
  }

  /** How many were drawn at random. */
  public int sampled() {
    return draws.stream().mapToInt(Draw::sample).sum();
  }

  /**
   * Missed letters by Horvitz and Thompson (1952): each draw gives a total, the draws are averaged
   * by what they weigh, and what was found is taken off; never below 0. Not-a-number without a
   * draw.
   */
  public double horvitzThompson() {
    if (unread() == 0) {
      return 0;
    }
    double weight = draws.stream().mapToDouble(Draw::weight).sum();
    double total = draws.stream().mapToDouble(draw -> draw.weight() * draw.total()).sum();
    return weight == 0 ? Double.NaN : Math.max(0, total / weight - found);
  }

  /** The same after {@code more} of the unread were drawn and held as many as the rest leads to. */
  StratumReading after(int more, double missed) {
    return more == 0 ? this : after(expected(more, missed));
  }

  /** A draw of so many of the unread, at least 1, that holds as many as the rest leads to. */
  Draw expected(int more, double missed) {
    int yes = (int) Math.min(more, Math.round(missed * more / unread()));
    return new Draw(found, unread(), more, yes);
  }

  /** The same after a draw that was made just now. */
  StratumReading after(Draw draw) {
    List<Draw> longer = new java.util.ArrayList<>(draws);
    longer.add(draw);
    return new StratumReading(letters, read + draw.sample(), found + draw.yes(), longer);
  }

  /** The same after letters were read that were not left to chance, and so many belonged. */
  StratumReading afterChosen(int more, int yes) {
    return new StratumReading(letters, read + more, found + yes, draws);
  }
}
