package org.redthread.report.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.redthread.report.Format;
import org.redthread.report.xlsx.XlsxAudit;
import org.redthread.run.OperatorException;

/**
 * The accessibility audit of the documents of a report, without network, browser or office program.
 *
 * @param file that was looked at
 * @param faults one sentence a broken rule, with the place; empty where all is well
 */
public record Audit(Path file, List<String> faults) {
  public Audit {
    faults = List.copyOf(faults);
  }

  /**
   * Audits the documents among some files; others, such as CSV twins, are left out.
   *
   * @throws OperatorException if a document cannot be read
   */
  public static List<Audit> of(List<Path> files) {
    return files.stream()
        .flatMap(file -> format(file).map(format -> new Audit(file, faults(file, format))).stream())
        .toList();
  }

  private static Optional<Format> format(Path file) {
    String name = String.valueOf(file.getFileName());
    return List.of(Format.values()).stream()
        .filter(format -> name.endsWith("." + format.ending()))
        .findFirst();
  }

  private static List<String> faults(Path file, Format format) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return switch (format) {
        case DOCX -> DocxAudit.of(bytes);
        case PDF -> PdfAudit.of(bytes);
        case HTML -> HtmlAudit.of(new String(bytes, StandardCharsets.UTF_8));
        case XLSX -> XlsxAudit.of(bytes);
      };
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new OperatorException(
          "%s cannot be audited: it is not a %s file.".formatted(file, format.ending()), e);
    }
  }
}
