package org.redthread.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader would read of a tagged PDF, an element a line: its type and its text. */
public final class ReadingOrder {
  private static final Set<String> TEXT =
      Set.of("P", "H1", "H2", "H3", "H4", "H5", "H6", "Table", "Figure", "LI");

  private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
  private final List<String> read = new ArrayList<>();

  private final Set<String> types;

  private ReadingOrder(Set<String> types) {
    this.types = types;
  }

  /**
   * The elements in the order of the structure tree: "P text", "H2 text", "Table text".
   *
   * @throws IOException if the file is no PDF
   */
  public static List<String> of(byte[] file) throws IOException {
    return of(file, new ReadingOrder(TEXT));
  }

  /**
   * The same with the rows and cells of tables: "TR …", "TH …", "TD …" after "Table …".
   *
   * @throws IOException if the file is no PDF
   */
  public static List<String> withCells(byte[] file) throws IOException {
    Set<String> types = new HashSet<>(TEXT);
    types.addAll(Set.of("TR", "TH", "TD"));
    return of(file, new ReadingOrder(types));
  }

  private static List<String> of(byte[] file, ReadingOrder order) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> marked = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> collect(content, marked));
        order.texts.put(page, marked);
      }
      order.walk(document.getDocumentCatalog().getStructureTreeRoot());
    }
    return order.read;
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> marked) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        collect(inner, marked);
      }
    }
    if (content.getMCID() >= 0) {
      marked.merge(content.getMCID(), text.toString(), String::concat);
    }
  }

  private void walk(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String type = element.getStructureType();
        if (types.contains(type)) {
          read.add(type + " " + text(element));
        }
        boolean cell = type.equals("TH") || type.equals("TD");
        if (!cell && (types.contains("TR") || !type.equals("Table"))) {
          walk(element);
        }
      }
    }
  }

  private String text(PDStructureElement element) {
    return element.getKids().stream()
        .map(kid -> text(kid, element.getPage()))
        .collect(Collectors.joining());
  }

  private String text(Object kid, PDPage page) {
    if (kid instanceof PDStructureElement element) {
      return text(element);
    }
    if (kid instanceof Integer id) {
      return texts.getOrDefault(page, Map.of()).getOrDefault(id, "");
    }
    return kid instanceof PDMarkedContentReference reference
        ? texts.getOrDefault(reference.getPage(), Map.of()).getOrDefault(reference.getMCID(), "")
        : "";
  }
}
