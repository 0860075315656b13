package org.redthread.samples;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.redthread.run.OperatorException;
import org.redthread.run.Progress;
import org.redthread.run.Yaml;

/** Writes a whole sample set, or one more night of it, into a folder. */
public final class SampleSet {
  static final String TRUTH = "truth.json";
  private static final String[] SOURCES = {
    "complaints", "sample-complaints",
    "corrections", "sample-complaints",
    "feedback", "sample-feedback",
    "ombud", "sample-ombud"
  };

  /**
   * What to write.
   *
   * @param complaints how many records in all feeds together, 100 to 100,000,000
   * @param personalTruth whether to write down the personal data that the letters hold
   */
  public record Size(long seed, long complaints, boolean personalTruth) {
    public Size {
      if (complaints < 100 || complaints > 100_000_000) {
        throw new OperatorException(
            "A sample set has 100 to 100,000,000 complaints, not %d: give another --complaints."
                .formatted(complaints));
      }
    }
  }

  private final Path folder;
  private final Progress progress;

  public SampleSet(Path folder, Progress progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /** Writes register, feeds and truth; what an earlier set left in the folder is replaced. */
  public Truth write(Size size) {
    LocalDate asAt = Span.end(Span.MONTHS);
    Scene scene = Scene.of(size.seed(), asAt);
    new Registers(scene, folder).write();
    Intensities intensities = scene.english(0, Span.MONTHS);
    Tally tally = new Tally(scene.world().units().size(), scene.book().size(), Span.MONTHS);
    long english = Math.round(0.7 * size.complaints());
    EnglishFeed feed =
        new EnglishFeed(
            scene, new EnglishFeed.Part(0, english, intensities, ""), tally, size.personalTruth());
    try (FeedFiles files = new FeedFiles(folder)) {
      FeedWriting writing = new FeedWriting(files, progress);
      writing.write("complaints", feed);
      Truth truth =
          new Truth(
              size.seed(),
              size.complaints(),
              Span.FIRST.toString(),
              Span.month(Span.MONTHS - 1).toString(),
              asAt.toString(),
              Map.of("complaints", english),
              rows(writing.fates()),
              writing.notes().asMap(),
              new Effects(scene, intensities, tally).all(),
              List.of());
      files.append(TRUTH, FeedFiles.Part.of(TRUTH, json(truth)), "");
      files.complete();
      return truth;
    }
  }

  /** What intake must say of each file. */
  private static List<Truth.Rows> rows(Counts fates) {
    TreeSet<String> names = new TreeSet<>();
    fates.asMap().keySet().forEach(key -> names.add(key.substring(0, key.indexOf('/'))));
    List<Truth.Rows> rows = new ArrayList<>();
    for (String file : names) {
      Map<Fate, Long> of = new LinkedHashMap<>();
      for (Fate fate : Fate.values()) {
        of.put(fate, fates.of(file + "/" + fate));
      }
      rows.add(
          new Truth.Rows(
              source(file),
              file,
              of.values().stream().mapToLong(Long::longValue).sum(),
              fates.of(file + "/" + Fate.ACCEPTED),
              fates.of(file + "/" + Fate.SUPERSEDED),
              fates.of(file + "/" + Fate.DUPLICATE),
              fates.of(file + "/" + Fate.QUARANTINED)));
    }
    return rows;
  }

  private static String source(String file) {
    for (int i = 0; i < SOURCES.length; i += 2) {
      if (file.startsWith(SOURCES[i])) {
        return SOURCES[i + 1];
      }
    }
    throw new IllegalArgumentException(file);
  }

  private static String json(Truth truth) {
    ObjectMapper mapper = Yaml.json();
    try {
      return mapper.writeValueAsString(truth) + "\n";
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The truth of the set in a folder. */
  static Truth truth(Path folder) {
    Path file = folder.resolve(TRUTH);
    try {
      return Yaml.json().readValue(Files.readString(file), Truth.class);
    } catch (IOException e) {
      throw new OperatorException(
          "%s cannot be read: write a sample set there first with redthread sample."
              .formatted(file),
          e);
    }
  }
}
