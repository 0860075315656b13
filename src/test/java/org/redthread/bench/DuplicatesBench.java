package org.redthread.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.redthread.privacy.RedactedText;
import org.redthread.run.CsvFile;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import org.redthread.text.Letter;
import org.redthread.text.duplicates.Duplicates;
import org.redthread.text.duplicates.Groups;
import org.redthread.text.duplicates.Kind;

/** What bench/duplicates.sh runs: quality on planted letters, letters to time, and the timing. */
public final class DuplicatesBench {
  private static final long[] SEEDS = {11, 12, 13};
  private static final int ALONE = 300;
  private static final Map<String, List<List<String>>> UNRELATED = new HashMap<>();

  private DuplicatesBench() {}

  /**
   * {@code quality SAMPLES}, {@code letters FILE N}, or {@code speed FILE}.
   *
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    switch (args[0]) {
      case "quality" -> quality(Path.of(args[1]));
      case "letters" -> letters(Path.of(args[1]), Integer.parseInt(args[2]));
      default -> speed(Path.of(args[1]));
    }
  }

  private static void quality(Path samples) throws IOException {
    Map<String, List<List<String>>> stocks = new LinkedHashMap<>();
    stocks.put(
        "oregon-care", LetterStock.feed("oregon-care", "narratives.csv", "Outcome Notes", 30));
    stocks.put("pfd", LetterStock.feed("pfd", "reports_fulltext_to_2022.csv", "circumstances", 30));
    stocks.put(
        "nhs-feedback", LetterStock.feed("nhs-feedback", "comments_train.csv", "feedback", 20));
    stocks.put("samples", samples(samples));
    System.out.printf(
        "%-13s %-34s %8s %8s %9s %7s %6s%n",
        "letters", "planted", "pairs", "found", "precision", "recall", "kind");
    stocks.forEach(
        (name, stock) -> {
          if (!stock.isEmpty()) {
            for (double share : new double[] {0.05, 0.1, 0.2}) {
              String percent = Math.round(100 * share) + " % of words changed";
              row(name, stock, percent, Kind.NEAR, world -> world.near(2, share));
              row(name, stock, percent + ", no original", Kind.NEAR, world -> world.orphans(share));
            }
            row(name, stock, "campaign", Kind.CAMPAIGN, world -> world.campaign(6, 0));
            row(name, stock, "campaign, 5 % changed", Kind.CAMPAIGN, w -> w.campaign(6, 0.05));
          }
        });
    sampleTruth(samples);
  }

  private static List<List<String>> samples(Path folder) {
    return LetterStock.samples(folder).values().stream()
        .map(text -> List.of(text.strip().split("\\s+")))
        .filter(words -> words.size() >= 30)
        .limit(20_000)
        .toList();
  }

  private static void row(
      String name,
      List<List<String>> stock,
      String what,
      Kind kind,
      Consumer<PlantedLetters> plant) {
    PairScore score = new PairScore(0, 0, 0);
    double ofKind = 0;
    for (long seed : SEEDS) {
      PlantedLetters world =
          new PlantedLetters(
              UNRELATED.computeIfAbsent(
                  name + seed, key -> LetterStock.unrelated(stock, 1000, seed)),
              seed);
      for (int i = 0; i < ALONE && world.has(1); i++) {
        world.alone();
      }
      while (world.has(30)) {
        plant.accept(world);
      }
      Groups groups = Duplicates.of(world.letters, seed);
      score = score.plus(PairScore.of(world.letters, groups));
      ofKind += (double) groups.letters(kind) / Math.max(1, groups.groupOf().size());
    }
    print(name, what, score, ofKind / SEEDS.length);
  }

  private static void print(String name, String what, PairScore score, double ofKind) {
    System.out.printf(
        Locale.ROOT,
        "%-13s %-34s %8d %8d %9.4f %7.4f %6.3f%n",
        name,
        what,
        score.planted(),
        score.found(),
        score.precision(),
        score.recall(),
        ofKind);
  }

  /** The campaigns and the letters sent twice that the sample set says it holds. */
  private static void sampleTruth(Path folder) throws IOException {
    Map<String, String> letters = LetterStock.samples(folder);
    Map<String, String> truth = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("letters-truth.csv"))) {
      String[] cells = line.split(",");
      if (cells[1].equals("campaign")) {
        truth.put(cells[0], cells[2]);
      } else if (cells[1].equals("same-letter")) {
        truth.put(cells[0], truth.getOrDefault(cells[2], cells[2]));
      }
    }
    List<String> ids = List.copyOf(letters.keySet());
    Groups groups =
        Duplicates.of(ids.stream().map(id -> letter(id, letters.get(id))).toList(), SEEDS[0]);
    PairScore score =
        PairScore.of(ids, id -> truth.getOrDefault(id, id), groups.withoutShortAnswers()::unit);
    print("sample truth", "campaigns, letters sent twice", score, Double.NaN);
  }

  private static Letter letter(String id, String text) {
    return new Letter(id, RedactedText.stored(text), "en");
  }

  /** Generated letters of 90 to 150 words: 4 % exact repeats, 4 % near, 2 % campaigns. */
  private static void letters(Path file, int count) {
    List<List<String>> real = new ArrayList<>();
    real.addAll(LetterStock.feed("oregon-care", "narratives.csv", "Outcome Notes", 1));
    real.addAll(LetterStock.feed("pfd", "reports_fulltext_to_2022.csv", "circumstances", 1));
    real.addAll(LetterStock.feed("nhs-feedback", "comments_train.csv", "feedback", 1));
    if (real.isEmpty()) {
      real.addAll(samples(Path.of("data-samples")));
    }
    List<List<String>> stock =
        LetterStock.generated(real, count, 7).stream()
            .map(text -> List.of(text.split(" ")))
            .toList();
    PlantedLetters world = new PlantedLetters(stock, 7);
    IntStream.range(0, count / 50).forEach(i -> world.near(1, 0));
    IntStream.range(0, count / 50).forEach(i -> world.near(1, 0.1));
    IntStream.range(0, count / 50 / 50).forEach(i -> world.campaign(50, 0));
    while (world.letters.size() < count) {
      world.alone();
    }
    try (CsvFile csv = CsvFile.create(file, "id", "letter")) {
      world.letters.forEach(letter -> csv.row(letter.id(), letter.text().value()));
    }
  }

  private static void speed(Path file) throws IOException {
    Table table = Tables.read(file);
    List<Letter> letters = table.rows().stream().map(row -> letter(row[0], row[1])).toList();
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long start = System.nanoTime();
    long cpu = system.getProcessCpuTime();
    Groups groups = Duplicates.of(letters, 1);
    double seconds = (System.nanoTime() - start) / 1e9;
    PairScore score = PairScore.of(letters, groups);
    System.out.printf(
        Locale.ROOT,
        "%,9d letters  redthread    %7.1f s wall %7.1f s CPU %,9.0f letters/s  peak %,6d MB"
            + "  precision %.4f recall %.4f%n",
        letters.size(),
        seconds,
        (system.getProcessCpuTime() - cpu) / 1e9,
        letters.size() / seconds,
        peakMegabytes(),
        score.precision(),
        score.recall());
  }

  private static long peakMegabytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return -1;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(-1);
  }
}
