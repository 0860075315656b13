package org.redthread.report.particulars;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a YAML file left out, as nothing. */
final class Given {
  private Given() {}

  static String text(@Nullable String given) {
    return given == null ? "" : given.strip();
  }

  static <T> List<T> list(@Nullable List<T> given) {
    return given == null ? List.of() : List.copyOf(given);
  }

  static <K, V> Map<K, V> map(@Nullable Map<K, V> given) {
    return given == null ? Map.of() : Map.copyOf(given);
  }

  /** Ids name bookmarks and links: small letters, digits and hyphens. */
  static String id(@Nullable String given) {
    String id = text(given);
    if (!id.matches("[a-z0-9][a-z0-9-]*")) {
      throw new IllegalArgumentException("an id is lower-case letters, digits and hyphens");
    }
    return id;
  }

  /** Refuses an id that occurs twice. */
  static void once(List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      if (!seen.add(id)) {
        throw new IllegalArgumentException("two entries have the id '" + id + "'");
      }
    }
  }
}
