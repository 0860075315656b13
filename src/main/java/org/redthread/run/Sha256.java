package org.redthread.run;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 digests, for millions of short texts: looking the algorithm up costs as much as using it.
 */
public final class Sha256 {
  private static final MessageDigest UNUSED = algorithm();

  private Sha256() {}

  private static MessageDigest algorithm() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * The first bytes of the digest in hexadecimal digits.
   *
   * @param length how many bytes, 1 to 32
   */
  public static String hex(byte[] bytes, int length) {
    try {
      MessageDigest digest = (MessageDigest) UNUSED.clone();
      return HexFormat.of().formatHex(digest.digest(bytes), 0, length);
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the SHA-256 of every Java can be copied", e);
    }
  }
}
