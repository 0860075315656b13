package org.redthread.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Column headings that are printed again on each page of a long table are for the eye: here they
 * become page furniture (artifacts), so that a screen reader hears them once. openhtmltopdf hangs
 * them all on the one heading.
 */
final class RepeatedHeadings {
  private final Map<COSDictionary, Set<Integer>> repeated = new IdentityHashMap<>();
  private final PDDocument document;

  private RepeatedHeadings(PDDocument document) {
    this.document = document;
  }

  static void silence(PDDocument document) throws IOException {
    RepeatedHeadings headings = new RepeatedHeadings(document);
    headings.look(document.getDocumentCatalog().getStructureTreeRoot(), false);
    for (PDPage page : document.getPages()) {
      Set<Integer> marks = headings.repeated.get(page.getCOSObject());
      if (marks != null) {
        headings.furnish(page, marks);
      }
    }
  }

  private void look(PDStructureNode node, boolean head) {
    for (Object kid : List.copyOf(node.getKids())) {
      if (kid instanceof PDStructureElement element) {
        look(element, head || "THead".equals(element.getStructureType()));
      } else if (head
          && kid instanceof PDMarkedContentReference mark
          && node instanceof PDStructureElement element) {
        take(element, mark);
      }
    }
  }

  /** What is on another page than the heading itself is a repetition. */
  private void take(PDStructureElement heading, PDMarkedContentReference mark) {
    COSDictionary page = mark.getPage().getCOSObject();
    if (heading.getPage() != null && heading.getPage().getCOSObject() != page) {
      heading.removeKid(mark);
      repeated.computeIfAbsent(page, p -> new TreeSet<>()).add(mark.getMCID());
    }
  }

  private void furnish(PDPage page, Set<Integer> marks) throws IOException {
    List<Object> tokens = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      if (opens(token) && marks.contains(mark(page, tokens.get(tokens.size() - 1)))) {
        tokens.set(tokens.size() - 2, COSName.ARTIFACT);
        tokens.remove(tokens.size() - 1);
        tokens.add(Operator.getOperator("BMC"));
      } else {
        tokens.add(token);
      }
    }
    PDStream content = new PDStream(document);
    try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    page.setContents(content);
    forget(page, marks);
  }

  private static boolean opens(Object token) {
    return token instanceof Operator operator && operator.getName().equals("BDC");
  }

  /** The number of marked content from its properties, which may have a name; -1 without one. */
  private static int mark(PDPage page, Object properties) {
    if (properties instanceof COSName name) {
      var list = page.getResources().getProperties(name);
      return list == null ? -1 : list.getCOSObject().getInt(COSName.MCID);
    }
    return properties instanceof COSDictionary own ? own.getInt(COSName.MCID) : -1;
  }

  /** The page's content no longer has a parent where it is furniture. */
  private void forget(PDPage page, Set<Integer> marks) throws IOException {
    var parents = document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
    COSBase list =
        Objects.requireNonNull(
                (PDParentTreeValue) parents.getNumbers().get(page.getStructParents()))
            .getCOSObject();
    if (list instanceof COSArray array) {
      marks.forEach(mark -> array.set(mark, COSNull.NULL));
    }
  }
}
