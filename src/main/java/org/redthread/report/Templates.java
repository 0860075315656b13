package org.redthread.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redthread.report.findings.Kind;
import org.redthread.report.findings.Language;
import org.redthread.report.wording.WordingFile;
import org.redthread.run.OperatorException;
import org.redthread.run.Yaml;

/**
 * The files of one kind of report that an analyst edits: wording, stylesheets, Word template. A
 * file is taken from the kind's own folder or, where that has none, from that of the thematic
 * report, which holds the look of all; and each of these from the analyst's folder or else from the
 * program. Of a wording, entries such as terms and nouns that the kind does not have are the
 * thematic report's.
 *
 * @param own folders of the kind, the first that has a file wins; the program's comes after them
 * @param shared likewise, of the thematic report; empty where it is the kind itself
 */
public record Templates(Kind kind, List<Path> own, List<Path> shared) {
  private static final List<String> FILES =
      List.of(
          "wording-en.yaml", "wording-nb.yaml", "report.css", "report-pdf.css", "template.docx");

  public Templates {
    own = List.copyOf(own);
    shared = List.copyOf(shared);
  }

  /** The templates of the thematic report in a folder. */
  public Templates(Path folder) {
    this(Kind.THEMATIC, List.of(folder), List.of());
  }

  /**
   * The folder an analyst names, with the thematic one beside it, or the templates that came with
   * the program where none is given.
   *
   * @throws OperatorException if there is no such folder
   */
  public static Templates open(Kind kind, @Nullable Path folder) {
    if (folder == null) {
      return new Templates(kind, List.of(), List.of());
    }
    if (!Files.isDirectory(folder)) {
      throw new OperatorException(
          "There is no template folder %s; copy reports-templates/%s to it."
              .formatted(folder, kind.word()));
    }
    if (FILES.stream().noneMatch(file -> Files.isRegularFile(folder.resolve(file)))) {
      throw new OperatorException(
          "The template folder %s has none of %s; copy what you want to change from reports-templates/%s."
              .formatted(folder, String.join(", ", FILES), kind.word()));
    }
    Path beside = folder.toAbsolutePath().normalize().resolveSibling(Kind.THEMATIC.word());
    return new Templates(kind, List.of(folder), there(beside));
  }

  /**
   * The templates in a folder that has one for each kind; a kind that is not there is the
   * program's.
   *
   * @throws OperatorException if there is no such folder, or it has none of the kinds
   */
  public static Templates under(Kind kind, Path root) {
    if (Stream.of(Kind.values()).noneMatch(k -> Files.isDirectory(root.resolve(k.word())))) {
      throw new OperatorException(
          "The template folder %s has no folder thematic, annual or organisation; copy them from reports-templates."
              .formatted(root));
    }
    return new Templates(
        kind, there(root.resolve(kind.word())), there(root.resolve(Kind.THEMATIC.word())));
  }

  /** The thematic folder as it came with the program: it has every file. */
  public static Path program() {
    try {
      Path folder = Files.createTempDirectory("redthread-templates-");
      folder.toFile().deleteOnExit();
      for (String file : FILES) {
        Path copy = folder.resolve(file);
        Files.copy(bundled(Kind.THEMATIC, file), copy);
        copy.toFile().deleteOnExit();
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> there(Path folder) {
    return Files.isDirectory(folder) ? List.of(folder) : List.of();
  }

  /** The words and order of the report in a language. */
  public WordingFile wording(Language language) {
    String file = "wording-" + language.code() + ".yaml";
    WordingFile words = Yaml.read(required(file, kind, own), WordingFile.class);
    return kind == Kind.THEMATIC
        ? words
        : words.over(Yaml.read(required(file, Kind.THEMATIC, shared), WordingFile.class));
  }

  /** The stylesheet of the HTML report. */
  public String css() {
    return text("report.css");
  }

  /** The stylesheet of the PDF report. */
  public String paperCss() {
    return text("report-pdf.css");
  }

  /** The Word document whose styles and page furniture the report takes on. */
  public Path word() {
    return look("template.docx");
  }

  private String text(String file) {
    Path found = look(file);
    try {
      return Files.readString(found);
    } catch (IOException e) {
      throw new OperatorException("%s cannot be read.".formatted(found), e);
    }
  }

  /** The kind's own look where it has one, else that of all reports. */
  private Path look(String file) {
    List<Path> folders = new ArrayList<>(own);
    if (Templates.class.getResource(resource(kind, file)) == null) {
      folders.addAll(shared);
      return required(file, Kind.THEMATIC, folders);
    }
    return required(file, kind, folders);
  }

  private static Path required(String file, Kind kind, List<Path> folders) {
    return folders.stream()
        .map(folder -> folder.resolve(file))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseGet(() -> bundled(kind, file));
  }

  private static String resource(Kind kind, String file) {
    return "/reports-templates/" + kind.word() + "/" + file;
  }

  /** The program's own, as a file. */
  public static Path bundled(Kind kind, String file) {
    try (InputStream in =
        Objects.requireNonNull(
            Templates.class.getResourceAsStream(resource(kind, file)),
            () -> "the program came without its template " + file)) {
      Path folder = Files.createTempDirectory("redthread-templates-");
      Path copy = folder.resolve(file);
      Files.copy(in, copy);
      folder.toFile().deleteOnExit();
      copy.toFile().deleteOnExit();
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
