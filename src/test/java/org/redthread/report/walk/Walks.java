package org.redthread.report.walk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.redthread.report.pdf.ReadingOrder;

/** Reads each form of a report without help from the code that writes it. */
final class Walks {
  /** Ends a stretch of text, so that figures of two do not run together. */
  private static final String END = "¦";

  private Walks() {}

  static Walk html(String html) {
    Document page = Jsoup.parse(html);
    Map<String, String> cells = new LinkedHashMap<>();
    List<Element> tables = page.select("main table");
    for (int t = 0; t < tables.size(); t++) {
      List<Element> rows = tables.get(t).select("tbody tr");
      for (int r = 0; r < rows.size(); r++) {
        List<Element> row = rows.get(r).select("th, td");
        for (int c = 0; c < row.size(); c++) {
          cells.put((t + 1) + "/" + r + "/" + c, Walk.squeezed(row.get(c).text()));
        }
      }
    }
    List<String> alts =
        page.select("main svg > desc").stream().map(d -> Walk.squeezed(d.text())).toList();
    page.select("main td, main tbody th, main svg, main sup").remove();
    page.select("main p, main li, main b, main span, main h2, main h3").append(END);
    return new Walk(cells, alts, Walk.squeezed(page.select("main").text()));
  }

  static Walk word(byte[] file) throws IOException {
    Map<String, String> cells = new LinkedHashMap<>();
    List<String> alts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
      for (int t = 0; t < word.getTables().size(); t++) {
        XWPFTable table = word.getTables().get(t);
        for (int r = 1; r < table.getRows().size(); r++) {
          for (int c = 0; c < table.getRow(r).getTableCells().size(); c++) {
            cells.put(
                (t + 1) + "/" + (r - 1) + "/" + c,
                Walk.squeezed(table.getRow(r).getCell(c).getText()));
          }
        }
      }
      for (XWPFParagraph paragraph : word.getParagraphs()) {
        text.append(paragraph.getText().replaceAll("\\[footnoteRef:\\d+]", "")).append(END);
        paragraph.getRuns().stream()
            .flatMap(run -> run.getCTR().getDrawingList().stream())
            .forEach(d -> alts.add(Walk.squeezed(d.getInlineArray(0).getDocPr().getDescr())));
      }
    }
    return new Walk(cells, alts, Walk.squeezed(text.toString()));
  }

  static Walk pdf(byte[] file) throws IOException {
    Map<String, String> cells = new LinkedHashMap<>();
    List<String> alts = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file)) {
      PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
      Map<PDStructureElement, String> none = new HashMap<>();
      figures(root, alts, none);
    }
    int table = 0;
    int row = -1;
    int column = 0;
    StringBuilder text = new StringBuilder();
    for (String element : ReadingOrder.withCells(file)) {
      String type = element.substring(0, element.indexOf(' '));
      String said = element.substring(type.length() + 1);
      switch (type) {
        case "Table" -> {
          table++;
          row = -2;
        }
        case "TR" -> {
          row++;
          column = 0;
        }
        case "TH", "TD" -> {
          if (row >= 0) {
            cells.put(table + "/" + row + "/" + column++, Walk.squeezed(said));
          }
        }
        default -> text.append(said).append(END);
      }
    }
    return new Walk(cells, alts, Walk.squeezed(text.toString()));
  }

  private static void figures(
      PDStructureNode node, List<String> alts, Map<PDStructureElement, String> seen) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if ("Figure".equals(element.getStructureType())) {
          alts.add(Walk.squeezed(String.valueOf(element.getAlternateDescription())));
        }
        figures(element, alts, seen);
      }
    }
  }

  /** The numbers of a row, as they stand in it: what a spreadsheet and its twin must repeat. */
  static String numbers(List<String> cells) {
    return cells.stream()
        .filter(cell -> cell.matches("-?[0-9]+(\\.[0-9]+)?"))
        .map(cell -> new java.math.BigDecimal(cell).stripTrailingZeros().toPlainString())
        .collect(Collectors.joining(" "));
  }
}
