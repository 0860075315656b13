package org.redthread.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redthread.report.findings.Language;
import org.redthread.report.wording.WordingFile;
import org.redthread.run.OperatorException;
import org.redthread.run.Yaml;

/** The files of one kind of report that an analyst edits: wording, stylesheet, Word template. */
public record Templates(Path folder) {
  private static final List<String> FILES =
      List.of(
          "wording-en.yaml", "wording-nb.yaml", "report.css", "report-pdf.css", "template.docx");

  /**
   * The folder an analyst names or, where none is given, the templates that came with the program.
   *
   * @throws OperatorException if a file is missing from the folder
   */
  public static Templates open(@Nullable Path folder) {
    Path used = folder == null ? bundled() : folder;
    for (String file : FILES) {
      if (!Files.isRegularFile(used.resolve(file))) {
        throw new OperatorException(
            "The template folder %s has no %s; copy the file from reports-templates/thematic."
                .formatted(used, file));
      }
    }
    return new Templates(used);
  }

  /** The words and order of the report in a language. */
  public WordingFile wording(Language language) {
    return Yaml.read(folder.resolve("wording-" + language.code() + ".yaml"), WordingFile.class);
  }

  /** The stylesheet of the HTML report. */
  public String css() {
    return text("report.css");
  }

  /** The stylesheet of the PDF report. */
  public String paperCss() {
    return text("report-pdf.css");
  }

  private String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new OperatorException("%s in %s cannot be read.".formatted(file, folder), e);
    }
  }

  /** The Word document whose styles and page furniture the report takes on. */
  public Path word() {
    return folder.resolve("template.docx");
  }

  private static Path bundled() {
    try {
      Path copy = Files.createTempDirectory("redthread-templates-");
      copy.toFile().deleteOnExit();
      for (String file : FILES) {
        copy(file, copy.resolve(file));
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(String file, Path to) throws IOException {
    try (InputStream in =
        Templates.class.getResourceAsStream("/reports-templates/thematic/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the program came without its template " + file);
      }
      Files.copy(in, to);
      to.toFile().deleteOnExit();
    }
  }
}
