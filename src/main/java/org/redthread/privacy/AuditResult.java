package org.redthread.privacy;

import java.util.List;
import java.util.function.ToIntFunction;
import org.redthread.privacy.AuditSheet.Read;

/**
 * What an audit says of redaction.
 *
 * @param letters that were read
 * @param names of the names in the letters, those masked
 * @param identifiers of the direct identifiers, those masked
 * @param clean of the letters, those with nothing left
 * @param overMasked spans masked wrongly, a letter
 */
public record AuditResult(
    int letters, Proportion names, Proportion identifiers, Proportion clean, double overMasked) {

  /** The shares with their 95 % intervals; letters are what was drawn, so they are the clusters. */
  public static AuditResult of(List<Read> read) {
    ToIntFunction<Read> names = letter -> Math.max(0, letter.names() - letter.wrong());
    long clean =
        read.stream().filter(letter -> letter.namesLeft() + letter.identifiersLeft() == 0).count();
    double wrong = read.stream().mapToInt(Read::wrong).average().orElse(0);
    return new AuditResult(
        read.size(),
        clustered(read, names, Read::namesLeft),
        clustered(read, Read::identifiers, Read::identifiersLeft),
        Proportion.exact(clean, read.size()),
        wrong);
  }

  private static Proportion clustered(
      List<Read> read, ToIntFunction<Read> masked, ToIntFunction<Read> left) {
    int[] hits = read.stream().mapToInt(masked).toArray();
    int[] all = new int[hits.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = hits[i] + left.applyAsInt(read.get(i));
    }
    return Proportion.clustered(hits, all);
  }
}
