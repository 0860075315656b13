package org.redthread.report.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/**
 * Page numbers as LibreOffice lays the document out: it writes the bookmarks as named destinations
 * of a PDF.
 */
public final class LibreOffice implements PageNumbers {
  private static final String FILTER =
      "pdf:writer_pdf_Export:{\"ExportBookmarksToPDFDestination\":{\"type\":\"boolean\",\"value\":\"true\"}}";

  private static final int PATIENCE_SECONDS = 90;

  private final Path program;
  private final PageNumbers otherwise;

  /** {@code program} is soffice; where it fails, {@code otherwise} is asked. */
  public LibreOffice(Path program, PageNumbers otherwise) {
    this.program = program;
    this.otherwise = otherwise;
  }

  @Override
  public Map<String, Integer> pages(byte[] document) {
    try {
      Path folder = Files.createTempDirectory("redthread-pages-");
      try {
        return read(converted(folder, document));
      } finally {
        sweep(folder);
      }
    } catch (IOException e) {
      return otherwise.pages(document);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return otherwise.pages(document);
    }
  }

  private Path converted(Path folder, byte[] document) throws IOException, InterruptedException {
    Path docx = Files.write(folder.resolve("report.docx"), document);
    Process process =
        new ProcessBuilder(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                FILTER,
                "--outdir",
                folder.toString(),
                docx.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("LibreOffice did not finish");
    }
    return folder.resolve("report.pdf");
  }

  private static Map<String, Integer> read(Path pdf) throws IOException {
    Map<String, Integer> pages = new HashMap<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      var destinations = document.getDocumentCatalog().getDests();
      if (destinations != null) {
        for (var name : destinations.getCOSObject().keySet()) {
          if (destinations.getDestination(name.getName()) instanceof PDPageDestination to) {
            pages.put(bookmark(name.getName()), to.retrievePageNumber() + 1);
          }
        }
      }
    }
    if (pages.isEmpty()) {
      throw new IOException("no destinations in the PDF");
    }
    return pages;
  }

  /** LibreOffice writes an underscore as its hexadecimal code. */
  private static String bookmark(String destination) {
    return destination.replace("5F", "_");
  }

  private static void sweep(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
