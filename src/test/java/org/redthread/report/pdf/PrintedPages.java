package org.redthread.report.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.redthread.report.blocks.Report;
import org.redthread.report.blocks.Section;

/** What a print house sends back, seen on the pages of a report as a person sees them. */
public final class PrintedPages {
  private static final int DOTS_PER_INCH = 40;

  /** Of the height of an A4 page: where text begins and ends. */
  private static final double TOP = 24.0 / 297;

  private static final double BOTTOM = 274.0 / 297;

  /** Darker than this is ink. */
  private static final int INK = 225;

  /** A page that does not end a part is used to this share at least. */
  private static final double USED = 0.35;

  private final Report report;
  private final PDDocument document;

  private PrintedPages(Report report, PDDocument document) {
    this.report = report;
    this.document = document;
  }

  /** Empty pages, pages left white, pages of footnotes alone: a sentence each, with the page. */
  public static List<String> faults(Report report, byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PrintedPages(report, document).faults();
    }
  }

  private List<String> faults() throws IOException {
    List<String> faults = new ArrayList<>();
    Set<Integer> begin = begins();
    int first = begin.stream().findFirst().orElse(1);
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      double used = used(page);
      boolean ends = page == document.getNumberOfPages() || begin.contains(page + 1);
      if (used == 0) {
        faults.add("page " + page + " is empty");
      } else if (used < USED && page >= first && !ends) {
        faults.add("page %d is used to %.0f %%".formatted(page, 100 * used));
      }
      if (starts(page, report.term("footnotes"))) {
        faults.add("page " + page + " has footnotes alone");
      }
    }
    return faults;
  }

  /** Pages on which a part begins that always begins a page: the text, and each annex. */
  private Set<Integer> begins() throws IOException {
    Set<Integer> pages = new TreeSet<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      for (Section section : parts()) {
        if (starts(page, title(section))) {
          pages.add(page);
        }
      }
    }
    return pages;
  }

  private List<Section> parts() {
    List<Section> parts = new ArrayList<>();
    for (int i = 0; i < report.sections().size(); i++) {
      Section section = report.sections().get(i);
      boolean afterFront = i > 0 && report.sections().get(i - 1).front();
      if (!report.letter() && (i == 0 || afterFront || section.annex())) {
        parts.add(section);
      }
    }
    return parts;
  }

  private String title(Section section) {
    String number = report.numbering().number(section.id());
    String before = section.annex() ? report.term("annex") + number : number;
    return section.front() ? section.title() : before + section.title();
  }

  /** Whether the text of the page, below its running lines, starts so. */
  private boolean starts(int page, String words) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.setSortByPosition(true);
    String text =
        stripper
            .getText(document)
            .lines()
            .filter(line -> !isRunning(line))
            .map(PrintedPages::squeezed)
            .collect(Collectors.joining());
    return text.startsWith(squeezed(words));
  }

  private boolean isRunning(String line) {
    String running = report.cover().imprint().running();
    return squeezed(line).startsWith(squeezed(report.cover().title())) && line.endsWith(running)
        || line.strip().equals(running);
  }

  private static String squeezed(String text) {
    return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
        .replaceAll("[\\s\\u00a0]", "");
  }

  /** How far down the text of a page goes, 0 to 1. */
  private double used(int page) throws IOException {
    BufferedImage image =
        new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.GRAY);
    int top = (int) (image.getHeight() * TOP);
    int bottom = (int) (image.getHeight() * BOTTOM);
    int last = top;
    for (int y = top; y < bottom; y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        last = (image.getRGB(x, y) & 255) < INK ? y : last;
      }
    }
    return (last - top) / (double) (bottom - top);
  }
}
