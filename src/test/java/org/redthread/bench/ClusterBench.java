package org.redthread.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.redthread.privacy.RedactedText;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import org.redthread.text.Letter;
import org.redthread.text.cluster.ClusterBook;
import org.redthread.text.cluster.ClusterSettings;
import org.redthread.text.cluster.LineageEvent;
import org.redthread.text.cluster.PatternLetter;
import org.redthread.text.cluster.PatternNight;
import org.redthread.text.cluster.PatternSettings;
import org.redthread.text.cluster.Patterns;

/** Figures of docs/methods/clusters.md and emerging.md that no command gives; see bench/. */
public final class ClusterBench {
  private static final LocalDate START = LocalDate.of(2022, 1, 1);
  private final PrintStream out;

  private ClusterBench(PrintStream out) {
    this.out = out;
  }

  /**
   * nights FILE ID COLUMN; emerging FILE RUNS; null FILE ID COLUMN
   * RUNS.
   */
  public static void main(String[] arguments) {
    ClusterBench bench = new ClusterBench(System.out);
    if (arguments[0].equals("nights")) {
      bench.nights(Path.of(arguments[1]), arguments[2], arguments[3]);
    } else if (arguments[0].equals("null")) {
      new EmergingBench(System.out).quiet(arguments);
    } else {
      new EmergingBench(System.out).emerging(arguments);
    }
  }

  static List<PatternLetter> undated(Path file, String id, String column) {
    Table table = Tables.read(file);
    int ids = table.column(id);
    int texts = table.column(column);
    List<PatternLetter> letters = new ArrayList<>();
    for (String[] row : table.rows()) {
      Letter letter = new Letter(row[ids], RedactedText.stored(row[texts]), "en");
      letters.add(new PatternLetter(letter, "O", START.plusDays(letters.size() % 1000), 0));
    }
    return letters;
  }

  static PatternSettings settings(int k) {
    return PatternSettings.standard(1).clusters(ClusterSettings.standard(1).k(k));
  }

  /** Two nights, the second with 5 % more; then the same, found anew. */
  private void nights(Path file, String id, String column) {
    List<PatternLetter> all = undated(file, id, column);
    Collections.shuffle(all, new Random(7));
    List<PatternLetter> first = all.subList(0, (int) Math.round(all.size() / 1.05));
    for (int k : new int[] {9, 20}) {
      PatternNight one = Patterns.night(first, ClusterBook.empty("T"), settings(k));
      tell(
          "k=%d, 5 %% new, placed".formatted(k), one, Patterns.night(all, one.book(), settings(k)));
      PatternNight two = Patterns.night(all, one.book(), settings(k).regrowth(0.01));
      tell("k=%d, 5 %% new, found anew".formatted(k), one, two);
      PatternNight three = Patterns.night(all, one.book(), settings(k + 3).regrowth(0.01));
      tell("k=%d, found anew with %d".formatted(k, k + 3), one, three);
      PatternNight four = Patterns.night(all, one.book(), settings(k - 3).regrowth(0.01));
      tell("k=%d, found anew with %d".formatted(k, k - 3), one, four);
    }
  }

  private void tell(String what, PatternNight one, PatternNight two) {
    Set<String> then = one.patterns().stream().map(p -> p.id()).collect(Collectors.toSet());
    Set<String> kept = two.patterns().stream().map(p -> p.id()).collect(Collectors.toSet());
    kept.retainAll(then);
    long same =
        one.cluster().entrySet().stream()
            .filter(e -> e.getValue().equals(two.cluster().get(e.getKey())))
            .count();
    Map<LineageEvent.Kind, Long> events =
        two.lineage().stream()
            .collect(
                Collectors.groupingBy(LineageEvent::kind, TreeMap::new, Collectors.counting()));
    out.printf(
        Locale.ROOT,
        "%-34s ids kept %d of %d, letters that stayed %.3f, %s%n",
        what,
        kept.size(),
        then.size(),
        (double) same / one.cluster().size(),
        events);
    two.lineage().stream()
        .filter(e -> !e.others().isEmpty() || e.kind() == LineageEvent.Kind.BORN)
        .forEach(e -> out.printf("    %s%n", e));
  }
}
