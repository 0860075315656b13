package org.redthread.report.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of facts that the findings of a kind may have, one a line; a star stands for what the
 * data decide, such as a node, an organisation or a quarter.
 */
record KnownFacts(List<Pattern> names) {
  /** Where a short name is looked up. */
  private static final List<String> PREFIXES =
      List.of("", "verdict/x/", "theme/", "year/", "case/x/", "recommendation/x/");

  KnownFacts {
    names = List.copyOf(names);
  }

  /** None where the program has no list of a kind. */
  static Optional<KnownFacts> of(String kind) {
    try (InputStream in = KnownFacts.class.getResourceAsStream("facts-" + kind + ".txt")) {
      return in == null
          ? Optional.empty()
          : Optional.of(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KnownFacts parse(String text) {
    return new KnownFacts(
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> Pattern.compile(literal(line.strip())))
            .toList());
  }

  private static String literal(String line) {
    return List.of(line.split("\\*", -1)).stream()
        .map(Pattern::quote)
        .collect(Collectors.joining(".+"));
  }

  /** Whether a name, full or short, is that of a fact. */
  boolean has(String name) {
    return PREFIXES.stream()
        .anyMatch(prefix -> names.stream().anyMatch(n -> n.matcher(prefix + name).matches()));
  }
}
