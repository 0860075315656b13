package org.redthread.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.redthread.report.blocks.Report;
import org.redthread.report.compose.Composer;
import org.redthread.report.disclosure.Disclosed;
import org.redthread.report.disclosure.Policy;
import org.redthread.report.docx.PageNumbers;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.Language;
import org.redthread.report.gates.PrivacyGate;
import org.redthread.report.gates.StateGate;
import org.redthread.report.particulars.Issue;
import org.redthread.report.xlsx.CsvTwins;
import org.redthread.run.OperatorException;

/** Renders findings as documents. */
public final class Rendering {
  /** The folder of the CSV twins beside the workbook. */
  private static final String TABLES = "tables";

  private final Templates templates;
  private final Language language;
  private final PageNumbers pageNumbers;
  private final Policy policy;

  /** With the analyst's templates, in one language, page numbers found as given. */
  public Rendering(Templates templates, Language language, PageNumbers pageNumbers) {
    this(templates, language, pageNumbers, Policy.CASEWORK);
  }

  /** The same, under a disclosure policy of its own. */
  public Rendering(Templates templates, Language language, PageNumbers pageNumbers, Policy policy) {
    this.templates = templates;
    this.language = language;
    this.pageNumbers = pageNumbers;
    this.policy = policy;
  }

  /**
   * Writes THEME.docx and so on into a folder, each whole or not at all, and gives the files in the
   * order of the formats; a workbook has the CSV twin of each table beside it.
   *
   * @throws OperatorException if wording and findings do not fit, or the folder cannot be written
   */
  public List<Path> write(Findings findings, List<Format> formats, Path folder) {
    return write(findings, formats, folder, Issue.draft());
  }

  /**
   * The same in a state, with particulars.
   *
   * @throws org.redthread.run.GateException if the report may not be shown in this state; all
   *     reasons are listed, and nothing is written
   */
  public List<Path> write(Findings findings, List<Format> formats, Path folder, Issue issue) {
    PrivacyGate.check(issue, findings, language);
    Disclosed disclosed = Disclosed.of(findings, policy);
    Report report = Composer.compose(disclosed, templates.wording(language), language, issue);
    StateGate.check(issue, report, formats.stream().map(Format::ending).toList());
    Map<Format, byte[]> written = new Documents(templates, pageNumbers).write(report, formats);
    List<Path> files = new ArrayList<>();
    for (Format format : formats) {
      Path file = folder.resolve(findings.subject().id() + "." + format.ending());
      put(file, Objects.requireNonNull(written.get(format)));
      files.add(file);
      if (format == Format.XLSX) {
        files.addAll(CsvTwins.write(report, folder.resolve(TABLES)));
      }
    }
    return files;
  }

  private static void put(Path file, byte[] bytes) {
    try {
      Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
      Files.createDirectories(folder);
      Path part = folder.resolve("." + file.getFileName() + ".part");
      Files.write(part, bytes);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new OperatorException(
          "%s cannot be written; name another folder with --out.".formatted(file), e);
    }
  }
}
