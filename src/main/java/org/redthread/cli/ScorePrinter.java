package org.redthread.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redthread.run.Yaml;
import org.redthread.text.classify.ModelCard;
import org.redthread.text.classify.PeopleAgreement;
import org.redthread.text.classify.Scores;
import org.redthread.text.classify.Scores.LabelScore;

/** Shows how a model compares with people, beside how people compare with each other. */
final class ScorePrinter {
  private final PeopleAgreement people = PeopleAgreement.published();

  /**
   * For people to read.
   *
   * @param column of the codes; for harm, people's agreement is known for the whole scale
   */
  void table(PrintWriter screen, Scores scores, String column) {
    line(screen, "letters", "%d", scores.letters());
    line(screen, "accuracy", "%.4f", scores.accuracy());
    line(screen, "balanced accuracy", "%.4f", scores.balancedAccuracy());
    line(screen, "macro-F1", "%.4f", scores.macroF1());
    line(screen, "micro-F1", "%.4f", scores.microF1());
    if (!Double.isNaN(scores.mcc())) {
      line(screen, "MCC", "%.4f", scores.mcc());
      line(screen, "AC1", "%.4f", scores.ac1());
    }
    line(screen, "ECE", "%.4f", scores.ece());
    line(screen, "coverage", "%.4f", scores.coverage());
    line(screen, "abstained", "%.4f", 1 - scores.coverage());
    if (!Double.isNaN(scores.accuracyKept())) {
      line(screen, "accuracy of the rest", "%.4f", scores.accuracyKept());
    }
    people.of(column).ifPresent(figure -> line(screen, "AC1 of people", "%s", figure));
    screen.printf(
        "%n%-40s %7s %7s %9s %6s %6s %6s  %s%n",
        "label", "people", "machine", "precision", "recall", "F1", "AC1", "AC1 of people");
    scores.labels().forEach(label -> row(screen, label));
    screen.flush();
  }

  private static void line(PrintWriter screen, String name, String form, Object figure) {
    screen.printf(Locale.ROOT, "%-22s " + form + "%n", name, figure);
  }

  private void row(PrintWriter screen, LabelScore score) {
    screen.printf(
        Locale.ROOT,
        "%-40s %7d %7d %9s %6s %6s %6.3f  %s%n",
        score.label(),
        score.people(),
        score.machine(),
        share(score.precision()),
        share(score.recall()),
        share(score.f1()),
        score.ac1(),
        people.of(score.label()).orElse("not known"));
  }

  private static String share(double figure) {
    return Double.isNaN(figure) ? "-" : String.format(Locale.ROOT, "%.3f", figure);
  }

  /** For programs: the model's card, where there is one model, and the scores. */
  void json(PrintWriter screen, @Nullable ModelCard card, @Nullable Scores scores) {
    Map<String, Object> answer = new LinkedHashMap<>();
    if (card != null) {
      answer.put("model", card);
    }
    if (scores != null) {
      answer.put("scores", scores);
    }
    try {
      screen.println(Yaml.json().writeValueAsString(answer));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("scores that cannot be written as JSON", e);
    }
    screen.flush();
  }
}
