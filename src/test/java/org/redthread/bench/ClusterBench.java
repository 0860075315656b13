package org.redthread.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.redthread.privacy.RedactedText;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import org.redthread.signals.emerging.ClusterCase;
import org.redthread.signals.emerging.DailyCounts;
import org.redthread.signals.emerging.Emergence;
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

  /** Complaints about other things, which count among all of their organisations. */
  private final List<ClusterCase> others = new ArrayList<>();

  private ClusterBench(PrintStream out) {
    this.out = out;
  }

  /**
   * nights FILE ID COLUMN; emerging FILE ID COLUMN DATE ORGANISATION RUNS; null FILE ID COLUMN
   * RUNS.
   */
  public static void main(String[] arguments) {
    ClusterBench bench = new ClusterBench(System.out);
    if (arguments[0].equals("nights")) {
      bench.nights(Path.of(arguments[1]), arguments[2], arguments[3]);
    } else if (arguments[0].equals("null")) {
      bench.quiet(arguments);
    } else {
      bench.emerging(arguments);
    }
  }

  /** Letters with dates dealt out at random: whatever is called emerging is a false alarm. */
  private void quiet(String[] arguments) {
    int runs = Integer.parseInt(arguments[4]);
    int themes = 0;
    int alarms = 0;
    for (int run = 0; run < runs; run++) {
      List<PatternLetter> letters = undated(Path.of(arguments[1]), arguments[2], arguments[3]);
      Collections.shuffle(letters, new Random(run));
      List<PatternLetter> dated = new ArrayList<>();
      for (int i = 0; i < letters.size(); i++) {
        LocalDate day = START.plusDays(1000L * i / letters.size());
        dated.add(new PatternLetter(letters.get(i).letter(), "O" + i % 20, day, 0));
      }
      LocalDate last = START.plusDays(999);
      LocalDate from = last.minusDays(91);
      PatternNight night =
          Patterns.night(
              dated.stream().filter(l -> !l.received().isAfter(from)).toList(),
              ClusterBook.empty("T"),
              settings(12));
      Outcome outcome = watch(dated, List.of(), night.book(), from, last);
      themes += outcome.young.size();
      alarms += outcome.called.size();
    }
    out.printf(
        "%d quarters of %d patterns, a look a night: %d new themes, %d called emerging%n",
        runs, 12, themes, alarms);
  }

  private static List<PatternLetter> undated(Path file, String id, String column) {
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

  private static PatternSettings settings(int k) {
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

  /**
   * Plants themes in letters that are there, as a sentence in some of them, and looks every night.
   */
  private void emerging(String[] arguments) {
    Table table = Tables.read(Path.of(arguments[1]));
    List<PatternLetter> letters = new ArrayList<>();
    int[] at = {
      table.column(arguments[2]),
      table.column(arguments[3]),
      table.column(arguments[4]),
      table.column(arguments[5])
    };
    for (String[] row : table.rows()) {
      if (row[table.column("scope")].equals("0")) {
        LocalDate received = LocalDate.parse(row[at[2]]);
        others.add(new ClusterCase(row[at[0]], "", row[at[3]], received, Optional.empty()));
        continue;
      }
      letters.add(
          new PatternLetter(
              new Letter(row[at[0]], RedactedText.stored(row[at[1]]), "en"),
              row[at[3]],
              LocalDate.parse(row[at[2]]),
              0));
    }
    letters.sort(
        java.util.Comparator.comparing(PatternLetter::received)
            .thenComparing(l -> l.letter().id()));
    int runs = Integer.parseInt(arguments[6]);
    LocalDate first = letters.get(0).received();
    LocalDate last = letters.get(letters.size() - 1).received();
    LocalDate from = last.minusDays(91);
    PatternNight night =
        Patterns.night(
            letters.stream().filter(l -> !l.received().isAfter(from)).toList(),
            ClusterBook.empty("T"),
            PatternSettings.standard(1));
    out.printf(
        "%d letters from %s to %s; %d patterns on %s%n",
        letters.size(), first, last, night.patterns().size(), from);
    Outcome none = watch(letters, List.of(), night.book(), from, last);
    long organisations = letters.stream().map(PatternLetter::organisation).distinct().count();
    out.printf(
        Locale.ROOT,
        "nothing planted: %d new themes, %d patterns called emerging, in %d organisation-quarters%n",
        none.young.size(),
        none.called.size(),
        organisations);
    for (int run = 0; run < runs; run++) {
      Planted planted = new Planted(run, from, letters);
      Outcome outcome = watch(letters, planted.letters, night.book(), from, last);
      out.println(planted.tell(outcome));
    }
  }

  private static final class Outcome {
    final Map<String, LocalDate> young = new TreeMap<>();
    final Map<String, LocalDate> called = new TreeMap<>();
    final Map<String, Set<String>> members = new HashMap<>();
  }

  private Outcome watch(
      List<PatternLetter> letters,
      List<PatternLetter> planted,
      ClusterBook before,
      LocalDate from,
      LocalDate last) {
    Outcome outcome = new Outcome();
    Set<String> replaced = planted.stream().map(l -> l.letter().id()).collect(Collectors.toSet());
    List<PatternLetter> all = new ArrayList<>(planted);
    letters.stream().filter(l -> !replaced.contains(l.letter().id())).forEach(all::add);
    ClusterBook book = before;
    for (LocalDate day = from.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
      LocalDate today = day;
      List<PatternLetter> there = all.stream().filter(l -> !l.received().isAfter(today)).toList();
      PatternNight night = Patterns.night(there, book, PatternSettings.standard(1));
      book = night.book();
      night.patterns().stream()
          .filter(p -> p.young())
          .forEach(p -> outcome.young.putIfAbsent(p.id(), today));
      List<ClusterCase> cases =
          there.stream()
              .map(
                  l ->
                      new ClusterCase(
                          l.letter().id(),
                          night
                              .cluster()
                              .getOrDefault(l.letter().id(), "")
                              .replace("unassigned", ""),
                          l.organisation(),
                          l.received(),
                          Optional.empty()))
              .collect(Collectors.toCollection(ArrayList::new));
      cases.addAll(others);
      for (Emergence e :
          Emergence.of(DailyCounts.of(cases, today, 730), Emergence.Settings.STANDARD)) {
        if (e.emerging() && outcome.called.putIfAbsent(e.cluster(), today) == null) {
          outcome.members.put(
              e.cluster(),
              night.cluster().entrySet().stream()
                  .filter(c -> c.getValue().equals(e.cluster()))
                  .map(Map.Entry::getKey)
                  .collect(Collectors.toCollection(TreeSet::new)));
        }
      }
    }
    return outcome;
  }

  /** One case every few days, its letter an ordinary one with one more sentence. */
  private static final class Planted {
    private static final String[][] THEMES = {
      {
        "No sign language interpreter was booked for the appointment.",
        "They had not arranged a sign language interpreter although he is deaf.",
        "The interpreter for sign language never came, and nobody could sign."
      },
      {
        "The new online portal locked us out and the password reset did not work.",
        "We could not log in to the portal, the password was refused again and again.",
        "The patient portal said our password was wrong and locked the account."
      },
      {
        "The ambulance lift broke down and he lay on the stretcher in the car park.",
        "Because the tail lift of the ambulance was broken she was left on a stretcher.",
        "The stretcher got stuck on the broken lift of the ambulance."
      },
      {
        "The hearing aid batteries ran out and the clinic had none in stock.",
        "There were no batteries for her hearing aid for weeks.",
        "They lost his hearing aid and had no batteries for the spare one."
      }
    };

    final List<PatternLetter> letters = new ArrayList<>();
    private final int theme;
    private final int every;
    private final LocalDate start;

    Planted(int run, LocalDate from, List<PatternLetter> ordinary) {
      Random random = new Random(100L + run);
      theme = run % THEMES.length;
      every = new int[] {1, 2, 3, 5}[(run / THEMES.length) % 4];
      start = from.plusDays(10);
      List<PatternLetter> pool =
          ordinary.stream().filter(l -> l.received().isAfter(start)).collect(Collectors.toList());
      int cases = Math.min(15, 75 / every);
      for (int i = 0; i < cases; i++) {
        PatternLetter host = pool.remove(random.nextInt(pool.size()));
        String[] ways = THEMES[theme];
        String text = host.letter().text().value() + " " + ways[random.nextInt(ways.length)];
        letters.add(
            new PatternLetter(
                new Letter(host.letter().id(), RedactedText.stored(text), "en"),
                host.organisation(),
                start.plusDays((long) i * every),
                0));
      }
    }

    String tell(Outcome outcome) {
      Set<String> ids = new HashSet<>();
      letters.forEach(l -> ids.add(l.letter().id()));
      String cluster =
          outcome.members.entrySet().stream()
              .filter(
                  e ->
                      e.getValue().stream().filter(ids::contains).count() * 2 > e.getValue().size())
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse("");
      if (cluster.isEmpty()) {
        return "theme %d, a case every %d days: not found, others called %s"
            .formatted(theme, every, outcome.called.keySet());
      }
      LocalDate on = outcome.called.getOrDefault(cluster, start);
      long cases = letters.stream().filter(l -> !l.received().isAfter(on)).count();
      return "theme %d, a case every %d days: found after %d cases, %d days; others called %d"
          .formatted(
              theme,
              every,
              cases,
              java.time.temporal.ChronoUnit.DAYS.between(start, on) + 1,
              outcome.called.size() - 1);
    }
  }
}
