package org.redthread.site.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redthread.privacy.Excerpt;
import org.redthread.privacy.Redaction;
import org.redthread.privacy.Redactor;
import org.redthread.run.GateException;
import org.redthread.site.data.Line;

/**
 * Passages of letters that may be printed. They were redacted twice before they came to a file, and
 * are read a third time here: one in which the redactor still finds anything, or that it doubts, is
 * left out, whoever wrote the file.
 */
public final class Passages {
  private final Map<String, List<Passage>> passages = new HashMap<>();
  private long leftOut;

  /**
   * A passage and its language.
   *
   * @param language a tag for HTML, empty where not known
   */
  record Passage(Excerpt excerpt, String language) {}

  /** Of the rows of excerpts.csv. */
  public static Passages of(List<Line> lines) {
    Passages found = new Passages();
    Redactor redactor = Redactor.standard();
    List<Optional<Excerpt>> excerpts =
        lines.parallelStream().map(line -> checked(redactor, line)).toList();
    for (int i = 0; i < excerpts.size(); i++) {
      Line line = lines.get(i);
      Optional<Excerpt> excerpt = excerpts.get(i);
      if (excerpt.isPresent()) {
        found
            .passages
            .computeIfAbsent(line.text("cluster"), cluster -> new ArrayList<>())
            .add(new Passage(excerpt.get(), line.text("language")));
      } else {
        found.leftOut++;
      }
    }
    return found;
  }

  private static Optional<Excerpt> checked(Redactor redactor, Line line) {
    Redaction redaction = redactor.redaction(line.text("excerpt"), line.text("language"));
    if (!redaction.entities().isEmpty() || redaction.risk().doubtful()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Excerpt.of(redaction.text()));
    } catch (GateException e) {
      return Optional.empty();
    }
  }

  List<Passage> of(String cluster) {
    return passages.getOrDefault(cluster, List.of());
  }

  /** How many a reader does not see. */
  public long leftOut() {
    return leftOut;
  }
}
