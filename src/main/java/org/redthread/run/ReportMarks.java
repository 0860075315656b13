package org.redthread.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which reports that have left the house rest on a run: {@code reports.json} in its folder. A run
 * that has one is never deleted by retention.
 *
 * @param reports in the order they were rendered; each of them once
 */
public record ReportMarks(List<Mark> reports) {
  private static final String FILE = "reports.json";

  /**
   * One report.
   *
   * @param stage laid or published
   * @param rendered the day its documents were made
   */
  public record Mark(String theme, String stage, String language, LocalDate rendered) {}

  public ReportMarks {
    reports = List.copyOf(reports);
  }

  /**
   * The marks of a run; none where it has no file.
   *
   * @param run its folder
   * @throws OperatorException if the file cannot be read
   */
  public static ReportMarks of(Path run) {
    Path file = run.resolve(FILE);
    if (!Files.exists(file)) {
      return new ReportMarks(List.of());
    }
    try {
      return Yaml.json().readValue(file.toFile(), ReportMarks.class);
    } catch (IOException e) {
      throw new OperatorException(
          "%s cannot be read; it names reports that rest on this run, so put it back from a copy."
              .formatted(file),
          e);
    }
  }

  /**
   * Marks a run.
   *
   * @throws OperatorException if the mark cannot be written
   */
  public static void add(Path run, Mark mark) {
    List<Mark> all = new ArrayList<>(of(run).reports());
    if (!all.contains(mark)) {
      all.add(mark);
    }
    try {
      Replaced.write(run.resolve(FILE), Yaml.json().writeValueAsBytes(new ReportMarks(all)));
    } catch (IOException e) {
      throw new OperatorException(
          "%s cannot be marked as the ground of a report: %s.".formatted(run, e.getMessage()), e);
    }
  }

  public boolean any() {
    return !reports.isEmpty();
  }
}
