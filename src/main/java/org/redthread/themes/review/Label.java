package org.redthread.themes.review;

/**
 * One reader's answer on one letter, as a line of a labels file.
 *
 * @param id of a case with that letter
 * @param answer what the reader says
 * @param reader who; {@link #SETTLED} stands for what was agreed on, and wins
 * @param origin how the letter came before the reader
 * @param note what the reader wrote beside it
 */
public record Label(String id, Answer answer, String reader, Origin origin, String note) {
  /** The reader that stands for an agreement between readers. */
  public static final String SETTLED = "settled";

  /**
   * How a letter came before a reader.
   *
   * @param batch from 1; 0 for labels that were there before any batch
   * @param drawn why it was drawn
   * @param stratum what it was drawn from
   * @param pool how many unread letters the stratum had when the batch was drawn; 0 unless random
   * @param probability with which each of the pool was drawn, 0 to 1; 0 unless drawn at random
   */
  public record Origin(int batch, Drawn drawn, Stratum stratum, int pool, double probability) {
    /** A label someone brought along. */
    public static final Origin BROUGHT = new Origin(0, Drawn.HAND, Stratum.OTHER, 0, 0);

    /** A random draw has a pool and a probability; nothing else has. */
    public Origin {
      boolean random = drawn == Drawn.RANDOM;
      if (batch < 0 || pool < 0 || !(probability >= 0 && probability <= 1)) {
        throw new IllegalArgumentException("a batch, pool or probability that cannot be");
      }
      if (random != pool > 0 || random != probability > 0) {
        throw new IllegalArgumentException("a random draw has a pool and a probability");
      }
    }
  }
}
