package org.redthread.site.digest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.redthread.run.OperatorException;

/** Writes {@code digest.txt}, {@code digest.html} and {@code digest.json}, each all or nothing. */
public final class DigestFiles {
  private DigestFiles() {}

  /** The names of the files written. */
  public static List<String> write(Path folder, DigestText digest) {
    file(folder.resolve("digest.txt"), digest.text());
    file(folder.resolve("digest.html"), digest.html());
    file(folder.resolve("digest.json"), digest.json());
    return List.of("digest.txt", "digest.html", "digest.json");
  }

  private static void file(Path target, String text) {
    Path partial = target.resolveSibling(target.getFileName() + ".partial");
    try {
      Files.createDirectories(java.util.Objects.requireNonNull(target.getParent()));
      Files.write(partial, text.getBytes(StandardCharsets.UTF_8));
      Files.move(
          partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new OperatorException(
          "The digest %s cannot be written: %s.".formatted(target, e.getMessage()), e);
    }
  }
}
