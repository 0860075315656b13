package org.redthread.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of pages, from ids alone: the same every night, distinct where ids are distinct even if a
 * file system does not tell large letters from small, of ASCII letters, digits, dots and hyphens,
 * and never a name that Windows keeps for itself.
 */
public final class Slug {
  private static final Pattern TYPE = Pattern.compile("[a-z0-9]+(?:[-/][a-z0-9]+)*");
  private static final Pattern ORGANISATION = Pattern.compile("[A-Z0-9]+");
  private static final Pattern HASHED = Pattern.compile(".*-[0-9a-f]{8}");
  private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "index");
  private static final int LONGEST = 60;
  private static final int HEX = 8;

  private Slug() {}

  /** Of a failure type: {@code safety/error-diagnosis} is {@code safety.error-diagnosis}. */
  public static String type(String id) {
    return TYPE.matcher(id).matches() ? kept(id, id.replace('/', '.')) : folded(id);
  }

  /** Of an organisation: {@code XT060} is {@code xt060}. */
  public static String organisation(String id) {
    return ORGANISATION.matcher(id).matches() ? kept(id, id.toLowerCase(Locale.ROOT)) : folded(id);
  }

  /** Of an id that is nearly a name already, unless it could be taken for another. */
  private static String kept(String id, String slug) {
    String first = slug.split("\\.", 2)[0];
    boolean reserved = RESERVED.contains(first) || first.matches("(com|lpt)[0-9]");
    return reserved || slug.length() > LONGEST || HASHED.matcher(slug).matches()
        ? folded(id)
        : slug;
  }

  private static String folded(String id) {
    String plain =
        Normalizer.normalize(
                id.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "o"),
                Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String begin = plain.substring(0, Math.min(plain.length(), LONGEST));
    return "x-" + begin.replaceAll("-$", "") + "-" + hash(id);
  }

  private static String hash(String id) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HEX);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
