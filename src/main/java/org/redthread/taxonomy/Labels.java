package org.redthread.taxonomy;

import java.util.List;
import java.util.Map;

/** Picks the label of a language. */
public final class Labels {
  private Labels() {}

  /**
   * The label in the language; Norwegian falls back on the other Norwegian form, anything on
   * English, and in the last resort the id itself stands.
   *
   * @param language en, nb or nn
   */
  public static String of(Map<String, String> labels, String language, String id) {
    List<String> order =
        switch (language) {
          case "nn" -> List.of("nn", "nb", "en");
          case "nb" -> List.of("nb", "nn", "en");
          default -> List.of(language, "en");
        };
    return order.stream()
        .map(labels::get)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(id);
  }
}
