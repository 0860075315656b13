package org.redthread.report.particulars;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redthread.run.OperatorException;
import org.redthread.run.Yaml;

/**
 * The powers under which reports are laid, and before whom. A table that came with the program:
 * what it says of the law is not for a report to reword.
 */
public record LegalBases(Map<String, Chamber> chambers, Map<String, Basis> bases) {
  public LegalBases {
    chambers = Map.copyOf(chambers);
    bases = Map.copyOf(bases);
  }

  /**
   * A house of parliament.
   *
   * @param paper the number of a paper, with {number} and {session}
   * @param ordered the line with the day, as {date}
   * @param number what a number looks like, as a regular expression
   * @param session what a session looks like
   */
  public record Chamber(Text paper, Text ordered, String number, String session) {}

  /** One power: the line of the title page. */
  public record Basis(String chamber, Text presented) {}

  /** The table that came with the program. */
  public static LegalBases standard() {
    try (InputStream in = LegalBases.class.getResourceAsStream("legal-bases.yaml")) {
      if (in == null) {
        throw new IllegalStateException("the program came without its legal bases");
      }
      return Yaml.read(in, LegalBases.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The power of a key.
   *
   * @throws OperatorException if the table has none
   */
  public Basis basis(String key) {
    return Optional.ofNullable(bases.get(key)).orElseThrow(() -> unknown(key));
  }

  private OperatorException unknown(String key) {
    return new OperatorException(
        "The particulars name the legal basis '%s'; known: %s."
            .formatted(key, bases.keySet().stream().sorted().collect(Collectors.joining(", "))));
  }

  /** The house that these powers lead to; empty where there are none or they lead to several. */
  public Optional<Chamber> chamber(List<String> keys) {
    List<String> names = keys.stream().map(key -> basis(key).chamber()).distinct().toList();
    return names.size() == 1 ? Optional.ofNullable(chambers.get(names.get(0))) : Optional.empty();
  }
}
