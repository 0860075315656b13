package org.redthread.samples;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    removeOlder();
    new Registers(scene, folder).write();
    Intensities intensities = scene.english(0, Span.MONTHS);
    Tally tally = tally(scene);
    long english = Math.round(0.7 * size.complaints());
    var part = new EnglishFeed.Part(0, english, intensities, "");
    boolean personal = size.personalTruth();
    Feed complaints = new EnglishFeed(scene, part, tally, personal);
    Feed feedback = new FeedbackFeed(scene, Math.round(0.15 * size.complaints()), intensities);
    Feed ombud = new OmbudFeed(scene, Math.round(0.1 * size.complaints()), personal);
    try (FeedFiles files = new FeedFiles(folder)) {
      FeedWriting writing = new FeedWriting(files, progress);
      writing.write("complaints", complaints);
      writing.write("feedback", feedback);
      writing.write("ombud", ombud);
      Map<String, Long> parts = new TreeMap<>();
      parts.put("complaints", english);
      parts.put("feedback", feedback.records());
      parts.put("ombud", ombud.records());
      List<Truth.Effect> effects = new Effects(scene, intensities, tally).all();
      return complete(files, truth(size, parts, writing, effects));
    }
  }

  private static Truth truth(
      Size size, Map<String, Long> parts, FeedWriting writing, List<Truth.Effect> effects) {
    return new Truth(
        size.seed(),
        size.complaints(),
        Span.FIRST.toString(),
        Span.month(Span.MONTHS - 1).toString(),
        Span.end(Span.MONTHS).toString(),
        parts,
        rows(writing.fates()),
        writing.notes().asMap(),
        effects,
        List.of());
  }

  private static Truth complete(FeedFiles files, Truth truth) {
    files.append(TRUTH, FeedFiles.Part.of(TRUTH, json(truth)), "");
    files.complete();
    return truth;
  }

  /**
   * Writes one more night: {@code complaints} new complaints of the month after the last, in files
   * of their own, with numbers that the folder does not hold yet.
   *
   * @throws OperatorException if there is no sample set in the folder
   */
  public Truth nextNight(long complaints) {
    if (complaints < 1 || complaints > 10_000_000) {
      throw new OperatorException(
          "A night has 1 to 10,000,000 complaints, not %d: give another --next-night."
              .formatted(complaints));
    }
    Truth before = truth(folder);
    int month = Span.MONTHS + before.nights().size();
    Scene scene = Scene.of(before.seed(), Span.end(month + 1));
    String night = Integer.toString(1001 + before.nights().size()).substring(1);
    var part = new EnglishFeed.Part(before.written(), complaints, scene.english(month, 1), night);
    try (FeedFiles files = new FeedFiles(folder)) {
      FeedWriting writing = new FeedWriting(files, progress);
      writing.write("next night", new EnglishFeed(scene, part, tally(scene), false));
      String file = part.file("complaints.csv");
      var added = new Truth.Night(file, Span.month(month).toString(), complaints);
      return complete(files, before.and(added, rows(writing.fates())));
    }
  }

  private static Tally tally(Scene scene) {
    return new Tally(scene.world().units().size(), scene.book().size(), Span.MONTHS);
  }

  /** What only an earlier set had: later nights and the truth of personal data. */
  private void removeOlder() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> older =
        Files.newDirectoryStream(folder, "{*-night-*.csv,personal-data-truth*.csv.gz}")) {
      for (Path file : older) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new OperatorException(
          "Cannot replace the older sample set in %s: %s."
              .formatted(folder, e.getClass().getSimpleName()),
          e);
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
