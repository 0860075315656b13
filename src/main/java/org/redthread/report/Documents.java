package org.redthread.report;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.redthread.report.blocks.Report;
import org.redthread.report.charts.Drawings;
import org.redthread.report.docx.DocxWriter;
import org.redthread.report.docx.PageNumbers;
import org.redthread.report.html.HtmlWriter;
import org.redthread.report.pdf.PdfWriter;
import org.redthread.report.xlsx.XlsxWriter;

/**
 * Writes one report in several formats at the same time: while LibreOffice counts the pages of the
 * Word document, the others are written. Each writer only reads the report, so that the bytes are
 * those it writes alone.
 */
public record Documents(Templates templates, PageNumbers pageNumbers) {

  /** The bytes of each format. */
  public Map<Format, byte[]> write(Report report, List<Format> formats) {
    Drawings drawings = new Drawings();
    ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, formats.size()));
    try {
      Map<Format, CompletableFuture<byte[]>> begun = new EnumMap<>(Format.class);
      formats.forEach(
          format ->
              begun.put(
                  format,
                  CompletableFuture.supplyAsync(() -> bytes(report, format, drawings), threads)));
      Map<Format, byte[]> written = new EnumMap<>(Format.class);
      begun.forEach((format, bytes) -> written.put(format, finished(bytes)));
      return written;
    } finally {
      threads.shutdownNow();
    }
  }

  private byte[] bytes(Report report, Format format, Drawings drawings) {
    return switch (format) {
      case DOCX -> new DocxWriter(templates.word(), pageNumbers, drawings).write(report);
      case PDF -> PdfWriter.write(report, templates.paperCss(), drawings);
      case HTML -> HtmlWriter.write(report, templates.css()).getBytes(StandardCharsets.UTF_8);
      case XLSX -> XlsxWriter.write(report);
    };
  }

  /** Waits, and throws what a writer threw as if it had been called here. */
  private static byte[] finished(CompletableFuture<byte[]> bytes) {
    try {
      return bytes.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw e;
    }
  }
}
