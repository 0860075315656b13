package org.redthread.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A simple random sample of redacted letters for people to read: the letters whose digest with the
 * seed is smallest. It does not depend on the order in which they come, and holds only the sample.
 */
public final class AuditSample {
  private static final Comparator<Drawn> BY_RANK =
      Comparator.comparing(Drawn::rank, Arrays::compareUnsigned).thenComparing(Drawn::id);
  private final long seed;
  private final int size;
  private final PriorityQueue<Drawn> drawn = new PriorityQueue<>(BY_RANK.reversed());
  private long offered;

  /**
   * An empty sample.
   *
   * @param size letters, at least 1
   */
  public AuditSample(long seed, int size) {
    if (size < 1) {
      throw new IllegalArgumentException("a sample has at least one letter");
    }
    this.seed = seed;
    this.size = size;
  }

  /** A letter of the sample. */
  public record Drawn(String id, Redaction redaction, byte[] rank) {}

  /** Offers a letter; ids are distinct. */
  public void offer(String id, Redaction redaction) {
    offered++;
    drawn.add(new Drawn(id, redaction, rank(id)));
    if (drawn.size() > size) {
      drawn.remove();
    }
  }

  /** Letters offered so far. */
  public long offered() {
    return offered;
  }

  /** The sample, in an order that says nothing. */
  public List<Drawn> letters() {
    return drawn.stream().sorted(BY_RANK).toList();
  }

  private byte[] rank(String id) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seed).array());
      return digest.digest(id.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
