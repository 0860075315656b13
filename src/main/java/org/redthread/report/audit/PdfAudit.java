package org.redthread.report.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;
import org.redthread.report.pdf.ReadingOrder;

/**
 * Rules for a tagged PDF, among them those of reading order that a validator does not see. Sources:
 * ISO 14289-1 (PDF/UA-1), clauses 7.1 to 7.5 and 7.21; Matterhorn Protocol 1.1. The tests hold the
 * same files against veraPDF.
 */
public final class PdfAudit {
  private static final Pattern CAPTION =
      Pattern.compile("P\\s*\\p{L}+[\\s\u00a0]*\\d+:.*", Pattern.DOTALL);

  private final PDDocument document;
  private final Faults faults = new Faults();

  private PdfAudit(PDDocument document) {
    this.document = document;
  }

  /**
   * One sentence for each rule broken, with the place.
   *
   * @throws IOException if the file is no PDF
   */
  public static List<String> of(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      PdfAudit audit = new PdfAudit(document);
      audit.catalogue();
      audit.fonts();
      if (document.getDocumentCatalog().getStructureTreeRoot() != null) {
        audit.structure(ReadingOrder.of(file));
      }
      return audit.faults.found();
    }
  }

  private void expect(boolean met, String place, String rule) {
    faults.expect(met, place, rule);
  }

  private void catalogue() throws IOException {
    PDDocumentCatalog catalogue = document.getDocumentCatalog();
    boolean tagged =
        catalogue.getMarkInfo() != null
            && catalogue.getMarkInfo().isMarked()
            && catalogue.getStructureTreeRoot() != null;
    expect(tagged, "the document", "is tagged");
    expect(filled(catalogue.getLanguage()), "the document", "says its language");
    expect(filled(document.getDocumentInformation().getTitle()), "the document", "has a title");
    expect(
        catalogue.getViewerPreferences() != null
            && catalogue.getViewerPreferences().displayDocTitle(),
        "the document",
        "shows its title and not the name of its file");
    expect(
        catalogue.getDocumentOutline() != null && catalogue.getDocumentOutline().hasChildren(),
        "the document",
        "has bookmarks");
    String metadata =
        catalogue.getMetadata() == null
            ? ""
            : new String(catalogue.getMetadata().toByteArray(), StandardCharsets.UTF_8);
    expect(metadata.contains("pdfuaid"), "the document", "says that it is meant as PDF/UA");
  }

  private static boolean filled(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private void fonts() throws IOException {
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      for (COSName name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        expect(
            font.isEmbedded(), "page %d, font %s".formatted(number, font.getName()), "is embedded");
      }
      boolean links = !page.getAnnotations().isEmpty();
      boolean ordered = "S".equals(page.getCOSObject().getNameAsString(COSName.getPDFName("Tabs")));
      expect(!links || ordered, "page " + number, "is walked by keyboard in the order of its text");
    }
  }

  private void structure(List<String> reading) {
    figures(document.getDocumentCatalog().getStructureTreeRoot());
    List<Faults.Heading> headings = new ArrayList<>();
    for (int i = 0; i < reading.size(); i++) {
      String element = reading.get(i);
      if (element.matches("(?s)H[1-6] .*")) {
        headings.add(new Faults.Heading(element.charAt(1) - '0', element.substring(3)));
      } else if (element.startsWith("Table") || element.startsWith("Figure ")) {
        List<String> before = reading.subList(Math.max(0, i - 2), i);
        expect(
            before.stream().anyMatch(e -> CAPTION.matcher(e).matches()),
            "the %s after '%s'"
                .formatted(element.startsWith("T") ? "table" : "figure", last(before)),
            "is read after its caption");
      }
    }
    faults.headings(headings);
  }

  private static String last(List<String> elements) {
    return elements.isEmpty() ? "" : Faults.shortened(elements.get(elements.size() - 1));
  }

  private void figures(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String type = String.valueOf(element.getStructureType());
        if (type.equals("Figure")) {
          String alt = element.getAlternateDescription();
          faults.described(alt == null ? "" : alt, "a figure");
        } else if (type.equals("Table")) {
          expect(has(element, "TH"), "a table", "has header cells");
        }
        figures(element);
      }
    }
  }

  private static boolean has(PDStructureNode node, String type) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .anyMatch(e -> type.equals(e.getStructureType()) || has(e, type));
  }
}
