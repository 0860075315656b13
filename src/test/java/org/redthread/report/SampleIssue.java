package org.redthread.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.redthread.report.findings.Language;
import org.redthread.report.particulars.Issue;
import org.redthread.report.particulars.ParticularsFile;
import org.redthread.report.particulars.Stage;

/** The example particulars of the samples, made to fit the invented findings of the tests. */
public final class SampleIssue {
  private static final Path EXAMPLE = Path.of("data-samples/reports");

  private SampleIssue() {}

  /** Writes the example into a folder, with changes: each pair is a text and what replaces it. */
  public static Path file(Path folder, String... changes) {
    try {
      String text = Files.readString(EXAMPLE.resolve("imaging.yaml")).replace("XT053", "T001");
      String register = Files.readString(EXAMPLE.resolve("imaging-recommendations.yaml"));
      for (int i = 0; i < changes.length; i += 2) {
        if (!text.contains(changes[i]) && !register.contains(changes[i])) {
          throw new IllegalArgumentException("the example does not have: " + changes[i]);
        }
        text = text.replace(changes[i], changes[i + 1]);
        register = register.replace(changes[i], changes[i + 1]);
      }
      Files.writeString(folder.resolve("imaging-recommendations.yaml"), register);
      return Files.writeString(folder.resolve("imaging.yaml"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, read. */
  public static Issue issue(Stage stage, Language language, Path folder, String... changes) {
    return ParticularsFile.issue(stage, file(folder, changes), "imaging", language);
  }
}
