package org.redthread.organisations;

/**
 * The part of an organisation's work that another (or itself) is responsible for.
 *
 * @param code the responsible organisation
 * @param weight its part, above 0 and at most 1; the shares of one answer sum to 1
 * @param assumed whether some weight on the way is an equal part assumed where none was published
 * @param standing what is known of the responsible organisation on the day asked
 */
public record Share(String code, double weight, boolean assumed, Standing standing) {

  /** What is known of an organisation on a day. */
  public enum Standing {
    /** It has not closed, as far as register and succession know. */
    OPEN,
    /** It had closed and nobody took its work over. */
    NO_SUCCESSOR,
    /** The source names it as the successor, but it opened only after the day asked. */
    NOT_YET_OPEN
  }

  public Share {
    if (!(weight > 0 && weight <= 1 + 1e-9)) {
      throw new IllegalArgumentException("the weight of a share is above 0 and at most 1");
    }
  }
}
