package org.redthread.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.redthread.privacy.Redactor;

/** Prints what redaction finds, what it masks besides, and letters a second and core. */
public final class RedactionBench {
  private static final int LETTERS = 600;
  private static final int ROUNDS = 6;

  private RedactionBench() {}

  public static void main(String[] args) {
    Redactor redactor = Redactor.keyed("bench");
    for (LetterGenerator.Set set : LetterGenerator.Set.values()) {
      for (boolean lower : new boolean[] {false, true}) {
        for (boolean norwegian : new boolean[] {false, true}) {
          LetterTrial trial = new LetterTrial(redactor, set).run(LETTERS, norwegian, lower);
          String language = norwegian ? ", Norwegian" : ", English";
          System.out.println(
              trial.line(
                  set.name().toLowerCase(Locale.ROOT)
                      + " set"
                      + language
                      + (lower ? ", no capitals" : "")));
        }
      }
    }
    written(redactor);
    for (String set : List.of("fifth", "sixth", "seventh", "eighth", "ninth")) {
      later(redactor, set);
    }
    speed(redactor);
    if (Files.isDirectory(PfdNames.folder())) {
      reports(redactor);
    } else {
      System.out.println("no reports of coroners beside the checkout: names in them not measured");
    }
  }

  private static void written(Redactor redactor) {
    for (boolean lower : new boolean[] {false, true}) {
      for (boolean norwegian : new boolean[] {false, true}) {
        LetterTrial trial =
            new LetterTrial(redactor, LetterGenerator.Set.THIRD)
                .run(WrittenLetters.fourth(norwegian, lower));
        String language = norwegian ? ", Norwegian" : ", English";
        System.out.println(trial.line("fourth set" + language + (lower ? ", no capitals" : "")));
      }
    }
  }

  private static void later(Redactor redactor, String set) {
    for (boolean lower : new boolean[] {false, true}) {
      for (String language : List.of("en", "nb", "nn")) {
        LetterTrial trial =
            new LetterTrial(redactor, LetterGenerator.Set.THIRD)
                .run(WrittenLetters.set(set, language, lower));
        System.out.println(
            trial.line(set + " set, " + language + (lower ? ", no capitals" : ""))
                + "; %d names written small, recall %.4f"
                    .formatted(trial.small(), trial.smallRecall()));
      }
    }
  }

  private static void speed(Redactor redactor) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int round = 0; round < ROUNDS; round++) {
      long start = threads.getCurrentThreadCpuTime();
      LetterTrial trial =
          new LetterTrial(redactor, LetterGenerator.Set.SECOND).run(LETTERS, round % 2 == 1, false);
      double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%d letters of %d characters: %.0f letters a second and core%n",
          LETTERS,
          trial.characters() / LETTERS,
          LETTERS / seconds);
    }
  }

  private static void reports(Redactor redactor) {
    PfdNames.Outcome outcome = PfdNames.measure(redactor);
    System.out.printf(
        Locale.ROOT,
        "reports of coroners: %d of %d names gone (%.4f), %d of %d mentions left (%.4f)%n",
        outcome.gone(),
        outcome.names(),
        outcome.gone() / (double) outcome.names(),
        outcome.left(),
        outcome.mentions(),
        outcome.left() / (double) outcome.mentions());
    System.out.printf(
        Locale.ROOT,
        "share of all their words masked, names included: %.4f%n",
        outcome.maskedWords());
    outcome.rules().entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(14)
        .forEach(rule -> System.out.printf("  %-20s %d%n", rule.getKey(), rule.getValue()));
  }
}
