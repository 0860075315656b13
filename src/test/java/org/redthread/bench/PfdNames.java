package org.redthread.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redthread.Shared;
import org.redthread.privacy.Entity;
import org.redthread.privacy.Redaction;
import org.redthread.privacy.Redactor;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/**
 * Names in the coroners' reports of {@code ../shared}, with none of them on the redactor's lists:
 * how many are gone after redaction.
 */
public final class PfdNames {
  private static final List<String> TEXTS = List.of("investigation", "circumstances", "concerns");

  /**
   * What was found.
   *
   * @param names pairs of a report and a name that stands in its text
   * @param gone of them, those of which no spelling is left
   * @param mentions all places where they stand, in any case, alone or in the genitive
   * @param left of them, those still there
   * @param misses a line for each place left: the words around it
   * @param maskedWords share of all words that were masked, names included
   * @param rules how often each rule masked
   */
  public record Outcome(
      int names,
      int gone,
      int mentions,
      int left,
      List<String> misses,
      double maskedWords,
      Map<String, Integer> rules) {}

  private final Redactor redactor;
  private final List<String> misses = new ArrayList<>();
  private final Map<String, Integer> rules = new TreeMap<>();
  private int names;
  private int gone;
  private int mentions;
  private int left;
  private long words;
  private long masked;

  private PfdNames(Redactor redactor) {
    this.redactor = redactor;
  }

  public static Path folder() {
    return Shared.data("pfd");
  }

  public static Outcome measure(Redactor standard) {
    Table reports = Tables.read(folder().resolve("reports_fulltext_to_2022.csv"));
    Table listed = Tables.read(folder().resolve("names_to_redact_to_2022.csv"));
    PfdNames trial = new PfdNames(standard.without(all(listed)));
    for (int row = 0; row < listed.size(); row++) {
      String ref = listed.rows().get(row)[0];
      if (!ref.equals(reports.rows().get(row)[reports.column("ref")])) {
        throw new IllegalStateException("row " + row + " of the two files is not the same report");
      }
      trial.judge(text(reports, row), names(listed.rows().get(row)[1]));
    }
    return trial.outcome();
  }

  private static Set<String> all(Table listed) {
    Set<String> all = new HashSet<>();
    listed.rows().forEach(row -> all.addAll(names(row[1])));
    return all;
  }

  private static Set<String> names(String cell) {
    Set<String> names = new HashSet<>(List.of(cell.split(" \\| ")));
    names.remove("");
    return names;
  }

  private static String text(Table reports, int row) {
    StringBuilder text = new StringBuilder();
    for (String column : TEXTS) {
      text.append(reports.rows().get(row)[reports.column(column)]).append("\n\n");
    }
    return text.toString();
  }

  private Outcome outcome() {
    return new Outcome(names, gone, mentions, left, misses, masked / (double) words, rules);
  }

  private void judge(String text, Set<String> listed) {
    Redaction redaction = redactor.redaction(text, "en");
    words += text.split("\\s+").length;
    for (Entity entity : redaction.entities()) {
      masked += text.substring(entity.start(), entity.end()).split("\\s+").length;
      rules.merge(entity.rule(), 1, Integer::sum);
    }
    listed.forEach(name -> judge(name, text, redaction.text().value()));
  }

  private void judge(String name, String text, String redacted) {
    Pattern pattern =
        Pattern.compile(
            "(?<!\\p{L})" + Pattern.quote(name) + "(?:s)?(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    int before = (int) pattern.matcher(text).results().count();
    if (before == 0) {
      return;
    }
    int missed = 0;
    Matcher match = pattern.matcher(redacted);
    while (match.find()) {
      missed++;
      int from = Math.max(0, match.start() - 60);
      int to = Math.min(redacted.length(), match.end() + 40);
      misses.add(name + ": " + redacted.substring(from, to).replaceAll("\\s+", " "));
    }
    names++;
    gone += missed == 0 ? 1 : 0;
    mentions += before;
    left += missed;
  }
}
