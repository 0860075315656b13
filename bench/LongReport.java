import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.redthread.report.Templates;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Report;
import org.redthread.report.blocks.Section;
import org.redthread.report.compose.Composer;
import org.redthread.report.docx.DocxWriter;
import org.redthread.report.docx.PageNumbers;
import org.redthread.report.findings.FindingsFile;
import org.redthread.report.findings.Language;
import org.redthread.report.html.HtmlWriter;
import org.redthread.report.pdf.PdfWriter;
import org.redthread.report.xlsx.CsvTwins;
import org.redthread.report.xlsx.XlsxWriter;

/** Renders a report of 20 charts and some 40 pages: FINDINGS TEMPLATES OUT. */
public final class LongReport {
  private static final int CHARTS = 20;

  public static void main(String[] args) throws Exception {
    Templates templates = new Templates(Path.of(args[1]));
    Path out = Files.createDirectories(Path.of(args[2]));
    long start = System.nanoTime();
    Report report =
        longer(
            Composer.compose(
                FindingsFile.read(Path.of(args[0])),
                templates.wording(Language.EN),
                Language.EN));
    lap("compose", start);
    Files.write(out.resolve("r.html"), HtmlWriter.write(report, templates.css()).getBytes(StandardCharsets.UTF_8));
    lap("html", start);
    byte[] pdf = PdfWriter.write(report, templates.paperCss());
    lap("pdf", start);
    Files.write(out.resolve("r.docx"), new DocxWriter(templates.word(), PageNumbers.here()).write(report));
    lap("docx (with LibreOffice's page numbers where it is installed)", start);
    Files.write(out.resolve("r.xlsx"), XlsxWriter.write(report));
    CsvTwins.write(report, out.resolve("tables"));
    lap("xlsx and twins", start);
    try (var document = Loader.loadPDF(pdf)) {
      System.out.printf("%d pages, %d charts%n", document.getNumberOfPages(), charts(report));
    }
    String peak =
        Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .findFirst()
            .orElse("VmHWM: unknown");
    System.out.println("peak memory " + peak.substring(peak.indexOf(':') + 1).strip());
  }

  private static void lap(String what, long start) {
    System.out.printf("%6.2f s  %s%n", (System.nanoTime() - start) / 1e9, what);
  }

  private static long charts(Report report) {
    return report.blocks().filter(Block.Picture.class::isInstance).count();
  }

  /** The sections with charts again, under ids of their own, until there are enough charts. */
  private static Report longer(Report report) {
    List<Section> body = new ArrayList<>(report.sections());
    List<Block.Picture> pictures =
        report.blocks().filter(Block.Picture.class::isInstance).map(Block.Picture.class::cast).toList();
    for (int n = pictures.size(); n < CHARTS; n++) {
      Block.Picture p = pictures.get(n % pictures.size());
      String id = p.id() + "-" + n;
      List<Block> blocks = new ArrayList<>();
      for (int k = 0; k < 3; k++) {
        blocks.add(new Block.Paragraph(id + "-p" + k, true, Inline.words("What the chart shows is set out here at some length. ".repeat(8))));
      }
      blocks.add(new Block.Picture(id, p.caption(), p.alt(), p.chart(), p.notes()));
      int annex = (int) body.stream().takeWhile(section -> !section.annex()).count();
      body.add(annex, new Section(id + "-s", true, "More of the same " + n, blocks));
    }
    return new Report(report.language(), report.cover(), report.terms(), body);
  }
}
