package org.redthread.report.gather;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.UUID;

/** The name that files about an organisation have: its id, where that can be the name of a file. */
public final class FileNames {
  private FileNames() {}

  /**
   * Letters, digits and hyphens; an id with others gets a mark that keeps it apart from the rest.
   */
  public static String of(String organisation) {
    if (organisation.matches("[A-Za-z0-9][A-Za-z0-9-]{0,60}")) {
      return organisation;
    }
    String ascii =
        Normalizer.normalize(organisation, Normalizer.Form.NFKD)
            .replace("ø", "o")
            .replace("Ø", "O")
            .replace("æ", "ae")
            .replace("Æ", "AE")
            .replaceAll("\\p{M}", "")
            .replaceAll("[^A-Za-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String mark =
        UUID.nameUUIDFromBytes(organisation.getBytes(StandardCharsets.UTF_8))
            .toString()
            .substring(0, 8);
    return ascii.substring(0, Math.min(50, ascii.length())).isEmpty()
        ? mark
        : ascii.substring(0, Math.min(50, ascii.length())) + "-" + mark;
  }
}
