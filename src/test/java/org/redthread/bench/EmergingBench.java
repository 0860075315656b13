package org.redthread.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.redthread.privacy.RedactedText;
import org.redthread.privacy.Redactor;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import org.redthread.signals.emerging.ClusterCase;
import org.redthread.text.Letter;
import org.redthread.text.cluster.ClusterBook;
import org.redthread.text.cluster.PatternLetter;
import org.redthread.text.cluster.PatternNight;
import org.redthread.text.cluster.PatternSettings;
import org.redthread.text.cluster.Patterns;

/**
 * Planted themes, and letters with dates dealt out at random: the figures of
 * docs/methods/emerging.md.
 */
final class EmergingBench {
  private static final LocalDate START = LocalDate.of(2022, 1, 1);
  private final PrintStream out;

  EmergingBench(PrintStream out) {
    this.out = out;
  }

  /** Letters with dates dealt out at random: whatever is called emerging is a false alarm. */
  void quiet(String[] arguments) {
    int runs = Integer.parseInt(arguments[4]);
    int themes = 0;
    int alarms = 0;
    for (int run = 0; run < runs; run++) {
      List<PatternLetter> letters =
          ClusterBench.undated(Path.of(arguments[1]), arguments[2], arguments[3]);
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
              ClusterBench.settings(12));
      EmergingWatch.Outcome outcome =
          new EmergingWatch(List.of(), PatternSettings.standard(1))
              .watch(dated, List.of(), night.book(), from, last);
      themes += outcome.young.size();
      alarms += outcome.called.size();
    }
    out.printf(
        "%d quarters of %d patterns, a look a night: %d new themes, %d called emerging%n",
        runs, 12, themes, alarms);
  }

  /**
   * Plants themes in letters that are there, as a sentence in some of them, and looks every night,
   * as the nightly job does: letters redacted, and words of the organisations' names start no
   * theme.
   */
  void emerging(String[] arguments) {
    Table table = Tables.read(Path.of(arguments[1]));
    List<PatternLetter> letters = letters(table);
    PatternSettings settings =
        PatternSettings.standard(1).places(new TreeSet<>(table.values("provider")));
    EmergingWatch watch = new EmergingWatch(others(table), settings);
    LocalDate last = letters.get(letters.size() - 1).received();
    LocalDate from = last.minusDays(91);
    List<PatternLetter> then = letters.stream().filter(l -> !l.received().isAfter(from)).toList();
    PatternNight night = Patterns.night(then, ClusterBook.empty("T"), settings);
    out.printf(
        "%d letters to %s; %d patterns on %s%n",
        letters.size(), last, night.patterns().size(), from);
    EmergingWatch.Outcome none = watch.watch(letters, List.of(), night.book(), from, last);
    long organisations = letters.stream().map(PatternLetter::organisation).distinct().count();
    out.printf(
        Locale.ROOT,
        "nothing planted: %d new themes, %d patterns called emerging, in %d organisation-quarters%n",
        none.young.size(),
        none.called.size(),
        organisations);
    for (int run = 0; run < Integer.parseInt(arguments[2]); run++) {
      PlantedThemes planted = new PlantedThemes(run, from, letters);
      out.println(planted.tell(watch.watch(letters, planted.letters, night.book(), from, last)));
    }
  }

  /** The letters of the type that is looked at, by day. */
  private static List<PatternLetter> letters(Table table) {
    Redactor redactor = Redactor.keyed("bench");
    List<PatternLetter> letters = new ArrayList<>();
    for (String[] row : table.rows()) {
      if (!row[table.column("scope")].equals("0")) {
        RedactedText text = redactor.redact(row[table.column("text")], "auto");
        LocalDate received = LocalDate.parse(row[table.column("received")]);
        Letter letter = new Letter(row[table.column("id")], text, "en");
        letters.add(new PatternLetter(letter, row[table.column("organisation")], received, 0));
      }
    }
    letters.sort(Comparator.comparing(PatternLetter::received).thenComparing(l -> l.letter().id()));
    return letters;
  }

  /** Complaints of other types. */
  private static List<ClusterCase> others(Table table) {
    List<ClusterCase> others = new ArrayList<>();
    for (String[] row : table.rows()) {
      if (row[table.column("scope")].equals("0")) {
        LocalDate received = LocalDate.parse(row[table.column("received")]);
        String organisation = row[table.column("organisation")];
        others.add(
            new ClusterCase(row[table.column("id")], "", organisation, received, Optional.empty()));
      }
    }
    return others;
  }
}
