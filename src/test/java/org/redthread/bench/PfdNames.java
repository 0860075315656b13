package org.redthread.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redthread.Shared;
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
   */
  public record Outcome(int names, int gone, int mentions, int left, List<String> misses) {}

  private PfdNames() {}

  public static Path folder() {
    return Shared.data("pfd");
  }

  public static Outcome measure(Redactor standard) {
    Table reports = Tables.read(folder().resolve("reports_fulltext_to_2022.csv"));
    Table listed = Tables.read(folder().resolve("names_to_redact_to_2022.csv"));
    Redactor redactor = standard.without(all(listed));
    int[] counts = new int[4];
    List<String> misses = new ArrayList<>();
    for (int row = 0; row < listed.size(); row++) {
      String ref = listed.rows().get(row)[0];
      if (!ref.equals(reports.rows().get(row)[reports.column("ref")])) {
        throw new IllegalStateException("row " + row + " of the two files is not the same report");
      }
      judge(text(reports, row), names(listed.rows().get(row)[1]), redactor, counts, misses);
    }
    return new Outcome(counts[0], counts[1], counts[2], counts[3], misses);
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

  private static void judge(
      String text, Set<String> names, Redactor redactor, int[] counts, List<String> misses) {
    String redacted = redactor.redact(text, "en").value();
    for (String name : names) {
      Pattern pattern =
          Pattern.compile(
              "(?<!\\p{L})" + Pattern.quote(name) + "(?:s)?(?!\\p{L})", Pattern.CASE_INSENSITIVE);
      int before = (int) pattern.matcher(text).results().count();
      if (before == 0) {
        continue;
      }
      int left = 0;
      Matcher match = pattern.matcher(redacted);
      while (match.find()) {
        left++;
        int from = Math.max(0, match.start() - 60);
        int to = Math.min(redacted.length(), match.end() + 40);
        misses.add(name + ": " + redacted.substring(from, to).replaceAll("\\s+", " "));
      }
      counts[0]++;
      counts[1] += left == 0 ? 1 : 0;
      counts[2] += before;
      counts[3] += left;
    }
  }
}
