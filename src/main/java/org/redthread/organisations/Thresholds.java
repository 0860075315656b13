package org.redthread.organisations;

/**
 * Where the decisions change.
 *
 * @param automatic least score of an automatic match, 0 to 1
 * @param lead least lead of an automatic match over the runner-up, in score
 * @param review least score of a name worth a person's look, 0 to 1
 */
public record Thresholds(double automatic, double lead, double review) {

  /** Chosen so that on names never seen about 98 of 100 automatic matches are right. */
  public static final Thresholds STANDARD = new Thresholds(0.65, 0.3, 0.1);

  public Thresholds {
    if (!(review >= 0 && review <= automatic && automatic <= 1 && lead >= 0 && lead <= 1)) {
      throw new IllegalArgumentException(
          "thresholds: 0 <= review <= automatic <= 1, 0 <= lead <= 1");
    }
  }

  public Thresholds withAutomatic(double least) {
    return new Thresholds(least, lead, Math.min(review, least));
  }

  Decision decide(double score, double leadOverNext) {
    if (score >= automatic && leadOverNext >= lead) {
      return Decision.AUTOMATIC;
    }
    return score >= review ? Decision.REVIEW : Decision.NONE;
  }
}
