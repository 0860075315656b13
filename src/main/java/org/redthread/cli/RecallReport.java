package org.redthread.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redthread.themes.review.Answer;
import org.redthread.themes.review.Estimate;
import org.redthread.themes.review.Interval;
import org.redthread.themes.review.RecallEstimate;
import org.redthread.themes.review.Stratum;
import org.redthread.themes.review.StratumReading;

/** The figures of {@code theme recall} in words and as JSON. */
final class RecallReport {
  private static final int[] MORE = {50, 100, 200, 400, 800};

  private final ThemeLetters.Loaded loaded;
  private final double atLeast;
  private final RecallEstimate figures;
  private final Estimate estimate;
  private final StratumReading selected;
  private final StratumReading other;

  RecallReport(ThemeLetters.Loaded loaded, double atLeast) {
    this.loaded = loaded;
    this.atLeast = atLeast;
    figures = estimate(Answer.NO);
    estimate = figures.estimate();
    selected = figures.stratum(Stratum.SELECTED);
    other = figures.stratum(Stratum.OTHER);
  }

  private RecallEstimate estimate(Answer unsureAs) {
    return new RecallEstimate(loaded.letters(), loaded.ranking(), loaded.readings(), unsureAs);
  }

  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    int unusable = figures.unusable();
    if (unusable > 0) {
      warnings.add(
          ("%d random letters are not used: since they were drawn letters came or went, labels were"
                  + " left out, or the theme's query changed; draw another batch.")
              .formatted(unusable));
    }
    for (Stratum stratum : Stratum.values()) {
      StratumReading reading = stratum == Stratum.SELECTED ? selected : other;
      if (reading.sampled() == 0 && reading.letters() > reading.read()) {
        warnings.add(
            "No random letter of stratum '%s' was read, so the intervals are as wide as can be; read the rows of a batch that are marked random."
                .formatted(stratum.word()));
      }
    }
    return warnings;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    line(text, "%s %s", loaded.theme().id(), loaded.theme().version());
    line(
        text,
        "read %,d of %,d different letters: %,d yes, %,d no, %,d unsure; %,d drawn at random",
        loaded.readings().groups().size(),
        loaded.letters().size(),
        count(Answer.YES),
        count(Answer.NO),
        count(Answer.UNSURE),
        selected.sampled() + other.sampled());
    line(text, "");
    line(text, "%-34s %8s   %s", "", "estimate", "95 % interval");
    row(text, "reading: recall", estimate.reading());
    counts(text, "reading: letters missed", estimate.missed());
    counts(text, "reading: cases missed", figures.missedCases(estimate.missed()));
    line(text, "%-34s %8s", "  missed, by Horvitz-Thompson", whole(estimate.horvitzThompson()));
    row(text, "the theme's query: precision", estimate.precision());
    row(text, "the theme's query: recall", estimate.recall());
    if (count(Answer.UNSURE) > 0) {
      row(text, "reading: recall, unsure as yes", estimate(Answer.YES).estimate().reading());
    }
    line(text, "");
    line(text, "%s", stop());
    more(text);
    return text.toString();
  }

  private int count(Answer answer) {
    return loaded.readings().count(answer);
  }

  private String stop() {
    boolean enough = estimate.reading().low() >= atLeast;
    return enough
        ? "Enough was read: recall is at least %s with 97.5 %% confidence."
            .formatted(share(atLeast))
        : "Not enough was read to say that recall is at least %s.".formatted(share(atLeast));
  }

  private void more(StringBuilder text) {
    int unread = selected.letters() - selected.read() + other.letters() - other.read();
    if (unread == 0) {
      line(text, "Every letter was read.");
      return;
    }
    line(
        text,
        "If more letters are drawn at random and read, recall of the reading is expected to be");
    for (int letters : MORE) {
      if (letters <= unread) {
        row(text, "  after %,d more".formatted(letters), figures.after(letters).reading());
      }
    }
    if (unread < MORE[MORE.length - 1]) {
      row(text, "  after all %,d others".formatted(unread), figures.after(unread).reading());
    }
  }

  private static void row(StringBuilder text, String name, Interval interval) {
    line(
        text,
        "%-34s %8s   %s to %s",
        name,
        share(interval.estimate()),
        share(interval.low()),
        share(interval.high()));
  }

  private static void counts(StringBuilder text, String name, Interval interval) {
    line(
        text,
        "%-34s %8s   %s to %s",
        name,
        whole(interval.estimate()),
        whole(interval.low()),
        whole(interval.high()));
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static String share(double share) {
    return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.3f", share);
  }

  private static String whole(double number) {
    return Double.isNaN(number) ? "-" : String.format(Locale.ROOT, "%,.0f", number);
  }

  String json() {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("theme", loaded.theme().id());
    all.put("version", loaded.theme().version());
    all.put("letters", loaded.letters().size());
    all.put("cases", loaded.letters().cases());
    all.put("read", loaded.readings().groups().size());
    for (Answer answer : Answer.values()) {
      all.put(answer.word(), count(answer));
    }
    all.put("random", selected.sampled() + other.sampled());
    all.put("reading_recall", interval(estimate.reading()));
    all.put("missed_letters", interval(estimate.missed()));
    all.put("missed_cases", interval(figures.missedCases(estimate.missed())));
    all.put("missed_horvitz_thompson", number(estimate.horvitzThompson()));
    all.put("query_precision", interval(estimate.precision()));
    all.put("query_recall", interval(estimate.recall()));
    all.put("reading_recall_unsure_as_yes", interval(estimate(Answer.YES).estimate().reading()));
    all.put("enough", estimate.reading().low() >= atLeast);
    try {
      return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, @Nullable Object> interval(Interval interval) {
    Map<String, @Nullable Object> ends = new LinkedHashMap<>();
    ends.put("low", number(interval.low()));
    ends.put("estimate", number(interval.estimate()));
    ends.put("high", number(interval.high()));
    return ends;
  }

  private static @Nullable Object number(double number) {
    return Double.isNaN(number) ? null : number;
  }
}
