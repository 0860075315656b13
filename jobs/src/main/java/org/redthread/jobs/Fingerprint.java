package org.redthread.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.redthread.run.OperatorException;

/** SHA-256 of files, folders and texts, in hexadecimal. */
final class Fingerprint {
  private Fingerprint() {}

  static String of(Path file) {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[1 << 18];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    } catch (IOException e) {
      throw new OperatorException("%s cannot be read: %s.".formatted(file, e.getMessage()), e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * Of a file, or of every file below a folder in the order of their names; "absent" if neither.
   */
  static String ofTree(Path place) {
    if (Files.isRegularFile(place)) {
      return of(place);
    }
    if (!Files.isDirectory(place)) {
      return "absent";
    }
    try (Stream<Path> files = Files.walk(place)) {
      return ofTexts(
          files
              .filter(Files::isRegularFile)
              .sorted()
              .map(file -> place.relativize(file) + " " + of(file))
              .toList());
    } catch (IOException e) {
      throw new OperatorException("%s cannot be read: %s.".formatted(place, e.getMessage()), e);
    }
  }

  static String ofTexts(Collection<String> texts) {
    MessageDigest digest = sha256();
    for (String text : texts) {
      digest.update(text.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
