import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.redthread.report.Documents;
import org.redthread.report.Format;
import org.redthread.report.Templates;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Report;
import org.redthread.report.blocks.Section;
import org.redthread.report.compose.Composer;
import org.redthread.report.docx.PageNumbers;
import org.redthread.report.findings.FindingsFile;
import org.redthread.report.findings.Language;
import org.redthread.report.xlsx.CsvTwins;

/**
 * Renders a report of 20 charts in all formats at once, as redthread report does. FINDINGS TEMPLATES
 * OUT PAGES prints how many paragraphs of text fill so many pages; FINDINGS TEMPLATES OUT PAGES
 * PARAGRAPHS renders with so many and prints the seconds: two starts, so that nothing is warm.
 */
public final class LongReport {
  private static final int CHARTS = 20;

  /** Longer tables are cut: the pages are to be of text and charts. */
  private static final int ROWS = 40;

  public static void main(String[] args) throws Exception {
    if (args.length > 4) {
      timed(args, Integer.parseInt(args[4]));
    } else {
      System.out.println(paragraphs(args, Integer.parseInt(args[3])));
    }
  }

  private static Report composed(String[] args) {
    return Composer.compose(
        FindingsFile.read(Path.of(args[0])),
        new Templates(Path.of(args[1])).wording(Language.EN),
        Language.EN);
  }

  private static Map<Format, byte[]> written(String[] args, Report report, List<Format> formats) {
    return new Documents(new Templates(Path.of(args[1])), PageNumbers.here())
        .write(report, formats);
  }

  /** How many paragraphs make a PDF of so many pages: pages grow with paragraphs. */
  private static int paragraphs(String[] args, int pages) throws Exception {
    Report report = composed(args);
    int low = 0;
    int high = 60 * pages;
    while (low < high) {
      int middle = (low + high) / 2;
      byte[] pdf = written(args, longer(report, middle), List.of(Format.PDF)).get(Format.PDF);
      if (pages(pdf) < pages) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int pages(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private static void timed(String[] args, int paragraphs) throws Exception {
    Path out = Files.createDirectories(Path.of(args[2]));
    long start = System.nanoTime();
    Report report = longer(composed(args), paragraphs);
    lap("composed", start);
    Map<Format, byte[]> written = written(args, report, List.of(Format.values()));
    for (Format format : written.keySet()) {
      Files.write(out.resolve("r." + format.ending()), written.get(format));
    }
    CsvTwins.write(report, out.resolve("tables"));
    lap("docx, pdf, html, xlsx and twins written", start);
    System.out.printf("%d pages, %d charts%n", pages(written.get(Format.PDF)), charts(report));
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

  private static Section cut(Section section) {
    List<Block> blocks = section.blocks().stream().map(LongReport::cut).toList();
    return new Section(section.id(), section.kind(), section.title(), blocks);
  }

  private static Block cut(Block block) {
    return block instanceof Block.Table t && t.rows().size() > ROWS
        ? new Block.Table(
            t.id(), t.caption(), t.description(), t.columns(), t.rows().subList(0, ROWS), t.notes())
        : block;
  }

  private static long charts(Report report) {
    return report.blocks().filter(Block.Picture.class::isInstance).count();
  }

  /**
   * The charts again, each in a section of its own under an id of its own, until there are enough,
   * and the paragraphs spread over these sections.
   */
  private static Report longer(Report report, int paragraphs) {
    List<Section> body = new ArrayList<>(report.sections().stream().map(LongReport::cut).toList());
    List<Block.Picture> pictures =
        report.blocks().filter(Block.Picture.class::isInstance).map(Block.Picture.class::cast).toList();
    int more = CHARTS - pictures.size();
    for (int n = 0; n < more; n++) {
      Block.Picture p = pictures.get(n % pictures.size());
      String id = p.id() + "-" + n;
      List<Block> blocks = new ArrayList<>();
      for (int k = 0; k < paragraphs / more + (n < paragraphs % more ? 1 : 0); k++) {
        blocks.add(new Block.Paragraph(id + "-p" + k, true, Inline.words("What the chart shows is set out here at some length. ".repeat(8))));
      }
      blocks.add(new Block.Picture(id, p.caption(), p.alt(), p.chart(), p.notes()));
      int annex = (int) body.stream().takeWhile(section -> !section.annex()).count();
      body.add(annex, new Section(id + "-s", false, "More of the same " + n, blocks));
    }
    return new Report(report.language(), report.cover(), report.terms(), body);
  }
}
