package org.redthread.privacy;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed pseudonyms: the first digits of HMAC-SHA256 (RFC 2104, FIPS 198-1) of kind and folded text.
 * Without the key a pseudonym cannot be tried against a list of names.
 */
final class Pseudonyms implements Serializable {
  private static final long serialVersionUID = 1;
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST = 4;
  private static final int LONGEST = 12;
  private static final int KEY_BYTES = 32;

  private final byte[] key;

  private Pseudonyms(byte[] key) {
    this.key = key;
  }

  static Pseudonyms keyed(String key) {
    return new Pseudonyms(key.getBytes(StandardCharsets.UTF_8));
  }

  /** With a key that nobody knows and that ends with the process. */
  static Pseudonyms unknown() {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return new Pseudonyms(key);
  }

  /** The pseudonyms of one letter: no two of its people share one. */
  final class Letter {
    private final Map<String, String> given = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();

    String of(Kind kind, String person) {
      return given.computeIfAbsent(kind + "\u0000" + person, this::fresh);
    }

    private String fresh(String person) {
      String digits = digest(person);
      for (int length = SHORTEST; length < LONGEST; length += 2) {
        String pseudonym = digits.substring(0, length);
        if (owners.putIfAbsent(pseudonym, person) == null) {
          return pseudonym;
        }
      }
      return digits.substring(0, LONGEST);
    }
  }

  private String digest(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no " + ALGORITHM, e);
    }
  }
}
