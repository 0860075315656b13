package org.redthread.themes.review;

/**
 * Letters drawn at random from what was unread of a stratum at that time.
 *
 * @param foundBefore letters of the stratum that belong to the theme and were read before the draw
 * @param pool unread letters at the time of the draw, at least 1
 * @param sample how many of them were drawn and answered
 * @param yes how many of these belong
 */
public record Draw(int foundBefore, int pool, int sample, int yes) {
  /** Numbers that cannot be are refused. */
  public Draw {
    if (foundBefore < 0 || pool < 1 || sample < 0 || sample > pool || yes < 0 || yes > sample) {
      throw new IllegalArgumentException("a draw of %d of %d".formatted(sample, pool));
    }
  }

  /** Belonging letters in the whole stratum by Horvitz and Thompson (1952): each weighs 1/p. */
  double total() {
    return sample == 0 ? foundBefore : foundBefore + yes * (double) pool / sample;
  }

  /** What the draw weighs beside others: the inverse of its variance but for a common factor. */
  double weight() {
    return sample == 0 ? 0 : sample / (pool - sample + 1.0);
  }
}
