package org.redthread.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.redthread.intake.Accepted;
import org.redthread.intake.FeedReader;
import org.redthread.intake.Source;
import org.redthread.themes.Theme;
import org.redthread.themes.ThemeMatcher;

/**
 * Letters a second and core that themes are matched at, by the processor's time of one thread.
 * Argument: a folder that {@code redthread sample --out} wrote.
 */
public final class ThemeBench {
  private static final int ROUNDS = 6;

  private ThemeBench() {}

  public static void main(String[] args) {
    ThemeMatcher matcher =
        new ThemeMatcher(List.of(Theme.load(Path.of("jobs/conf/themes/imaging.yaml"))));
    for (String source : List.of("complaints", "feedback", "ombud-no")) {
      Path yaml = Path.of("jobs/conf/sources/samples", source + ".yaml");
      List<String[]> letters = letters(Source.read(yaml), Path.of(args[0]));
      for (int round = 1; round <= ROUNDS; round++) {
        measure(matcher, source, letters);
      }
    }
  }

  private static void measure(ThemeMatcher matcher, String source, List<String[]> letters) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    int hits = 0;
    for (String[] letter : letters) {
      hits += matcher.match(letter[1], letter[0], List.of(), List.of()).isEmpty() ? 0 : 1;
    }
    double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
    System.out.printf(
        "%-12s %,8d letters, %,7d hits, %,10.0f letters/s/core%n",
        source, letters.size(), hits, letters.size() / seconds);
  }

  /** Language and text of every letter of a source. */
  private static List<String[]> letters(Source source, Path folder) {
    List<String[]> letters = new ArrayList<>();
    for (Path file : source.files(folder)) {
      try (FeedReader feed = FeedReader.open(source, folder, file)) {
        while (feed.hasNext()) {
          if (feed.next() instanceof Accepted row && !row.complaint().narrative().isBlank()) {
            letters.add(new String[] {row.complaint().language(), row.complaint().narrative()});
          }
        }
      }
    }
    return letters;
  }
}
