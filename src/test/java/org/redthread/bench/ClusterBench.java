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
import org.redthread.text.cluster.Agreement;
import org.redthread.text.cluster.ClusterBook;
import org.redthread.text.cluster.ClusterSettings;
import org.redthread.text.cluster.LetterClusters;
import org.redthread.text.cluster.LineageEvent;
import org.redthread.text.cluster.Membership;
import org.redthread.text.cluster.PatternLetter;
import org.redthread.text.cluster.PatternNight;
import org.redthread.text.cluster.PatternSettings;
import org.redthread.text.cluster.Patterns;
import org.redthread.text.cluster.Pins;

/** Figures of docs/methods/clusters.md and emerging.md that no command gives; see bench/. */
public final class ClusterBench {
  private static final LocalDate START = LocalDate.of(2022, 1, 1);
  private final PrintStream out;

  private ClusterBench(PrintStream out) {
    this.out = out;
  }

  /**
   * nights FILE ID COLUMN; subsamples FILE ID COLUMN K; emerging FILE RUNS; null FILE ID COLUMN
   * RUNS.
   */
  public static void main(String[] arguments) {
    ClusterBench bench = new ClusterBench(System.out);
    if (arguments[0].equals("nights")) {
      bench.nights(Path.of(arguments[1]), arguments[2], arguments[3]);
    } else if (arguments[0].equals("subsamples")) {
      bench.subsamples(arguments);
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

  /** Agreement of clusters found in nine tenths of the letters, on the letters that two share. */
  private void subsamples(String[] arguments) {
    List<PatternLetter> all = undated(Path.of(arguments[1]), arguments[2], arguments[3]);
    List<Map<String, String>> runs = new ArrayList<>();
    for (int run = 1; run <= 4; run++) {
      Collections.shuffle(all, new Random(run));
      List<Letter> most =
          all.subList(0, all.size() * 9 / 10).stream().map(PatternLetter::letter).toList();
      ClusterSettings settings = ClusterSettings.standard(run).k(Integer.parseInt(arguments[4]));
      runs.add(
          LetterClusters.of(most, Pins.NONE, settings).memberships().stream()
              .collect(Collectors.toMap(Membership::letter, Membership::cluster)));
    }
    double sum = 0;
    int pairs = 0;
    for (int a = 0; a < runs.size(); a++) {
      for (int b = 0; b < a; b++, pairs++) {
        sum += agreement(runs.get(a), runs.get(b));
      }
    }
    out.printf(Locale.ROOT, "ARI between subsamples of 90 %%: %.3f%n", sum / pairs);
  }

  private static double agreement(Map<String, String> one, Map<String, String> other) {
    List<String> both = one.keySet().stream().filter(other::containsKey).sorted().toList();
    return Agreement.adjustedRand(
        both.stream().mapToInt(id -> String.valueOf(one.get(id)).hashCode()).toArray(),
        both.stream().mapToInt(id -> String.valueOf(other.get(id)).hashCode()).toArray());
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
