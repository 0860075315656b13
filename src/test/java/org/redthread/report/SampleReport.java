package org.redthread.report;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.redthread.report.blocks.Report;
import org.redthread.report.compose.Composer;
import org.redthread.report.docx.DocxWriter;
import org.redthread.report.docx.EstimatedPages;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.FindingsFile;
import org.redthread.report.findings.Language;
import org.redthread.report.html.HtmlWriter;
import org.redthread.report.pdf.PdfWriter;

/** An invented report that the tests render. */
public final class SampleReport {
  public static final Path FINDINGS = Path.of("src/test/resources/findings/imaging.json");
  public static final Templates TEMPLATES = new Templates(Path.of("reports-templates/thematic"));

  private static final Map<Language, byte[]> DOCUMENTS = new ConcurrentHashMap<>();
  private static final Map<Language, byte[]> PAPERS = new ConcurrentHashMap<>();

  private SampleReport() {}

  public static Findings findings() {
    return FindingsFile.read(FINDINGS);
  }

  public static Report report(Language language) {
    return Composer.compose(findings(), TEMPLATES.wording(language), language);
  }

  /** Written once and kept: the tests only read it. */
  public static byte[] docx(Language language) {
    return DOCUMENTS.computeIfAbsent(language, SampleReport::freshDocx).clone();
  }

  public static byte[] freshDocx(Language language) {
    return new DocxWriter(TEMPLATES.word(), new EstimatedPages()).write(report(language));
  }

  /** The same of the PDF. */
  public static byte[] pdf(Language language) {
    return PAPERS.computeIfAbsent(language, SampleReport::freshPdf).clone();
  }

  public static byte[] freshPdf(Language language) {
    return PdfWriter.write(report(language), TEMPLATES.paperCss());
  }

  public static String html(Language language) {
    return HtmlWriter.write(report(language), TEMPLATES.css());
  }
}
