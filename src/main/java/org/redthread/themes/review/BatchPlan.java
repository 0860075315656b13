package org.redthread.themes.review;

/**
 * What a batch is made of.
 *
 * @param size letters in it, at least 4
 * @param random share of them drawn at random, above 0 to 1
 * @param uncertain share of those the model is least sure of, 0 to 1
 */
public record BatchPlan(int size, double random, double uncertain) {
  /** A hundred letters: 60 likely, 15 uncertain, 25 random. */
  public static final BatchPlan STANDARD = new BatchPlan(100, 0.25, 0.15);

  /** Shares that cannot be are refused. */
  public BatchPlan {
    if (size < 4 || !(random > 0 && random <= 1) || !(uncertain >= 0 && random + uncertain <= 1)) {
      throw new IllegalArgumentException("a batch holds at least 4 letters, some of them random");
    }
  }

  /**
   * With a share at random that someone chose; as many are uncertain as by the standard, if room.
   */
  public static BatchPlan of(int size, double random) {
    return new BatchPlan(size, random, Math.min(STANDARD.uncertain, 1 - random));
  }

  public BatchPlan ofSize(int letters) {
    return new BatchPlan(letters, random, uncertain);
  }

  /** With another share drawn at random; the rest is shared out as before. */
  public BatchPlan withRandom(double share) {
    double rest = random < 1 ? uncertain / (1 - random) : 0;
    return new BatchPlan(size, share, Math.min(1 - share, rest * (1 - share)));
  }

  int randomLetters() {
    return Math.max(1, (int) Math.round(size * random));
  }

  int uncertainLetters() {
    return (int) Math.round(size * uncertain);
  }
}
