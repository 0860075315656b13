package org.redthread.report.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.redthread.report.SampleReport;
import org.redthread.report.findings.Language;

class PdfAuditTest {
  private static final byte[] GOOD = write(Language.EN);

  /** Spoils a document. */
  interface Spoil {
    void on(PDDocument document) throws IOException;
  }

  private static byte[] write(Language language) {
    return SampleReport.pdf(language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void ourReportsHaveNoFault(Language language) throws IOException {
    assertThat(PdfAudit.of(write(language))).isEmpty();
  }

  private static Arguments fault(String rule, Spoil spoil) {
    return arguments(rule, spoil);
  }

  private static PDStructureElement first(PDDocument document, String type) {
    return all(document.getDocumentCatalog().getStructureTreeRoot(), type).get(0);
  }

  private static List<PDStructureElement> all(PDStructureNode node, String type) {
    List<PDStructureElement> found = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (type.equals(element.getStructureType())) {
          found.add(element);
        }
        found.addAll(all(element, type));
      }
    }
    return found;
  }

  private static void backwards(PDStructureNode parent) {
    List<Object> kids = new ArrayList<>(parent.getKids());
    Collections.reverse(kids);
    parent.setKids(kids);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("is tagged", d -> d.getDocumentCatalog().getMarkInfo().setMarked(false)),
        fault("says its language", d -> d.getDocumentCatalog().setLanguage("")),
        fault("has a title", d -> d.getDocumentInformation().setTitle("")),
        fault(
            "shows its title",
            d -> d.getDocumentCatalog().getViewerPreferences().setDisplayDocTitle(false)),
        fault("has bookmarks", d -> d.getDocumentCatalog().setDocumentOutline(null)),
        fault("meant as PDF/UA", d -> d.getDocumentCatalog().setMetadata(null)),
        fault(
            "is embedded",
            d -> {
              PDResources resources = d.getPage(0).getResources();
              resources.add(new PDType1Font(FontName.HELVETICA));
            }),
        fault(
            "walked by keyboard",
            d ->
                d.getPages().forEach(p -> p.getCOSObject().removeItem(COSName.getPDFName("Tabs")))),
        fault("says in words", d -> first(d, "Figure").setAlternateDescription("Chart")),
        fault(
            "has header cells",
            d -> all(first(d, "Table"), "TH").forEach(th -> th.setStructureType("TD"))),
        fault("no more than one level below", d -> first(d, "H2").setStructureType("H4")),
        fault("read after its caption", d -> backwards(first(d, "Table").getParent())),
        fault(
            "read after its caption",
            d -> backwards(((PDStructureElement) first(d, "Figure").getParent()).getParent())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void findsAFaultOfEveryRule(String rule, Spoil spoil) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(GOOD)) {
      spoil.on(document);
      document.save(out);
    }
    assertThat(PdfAudit.of(out.toByteArray())).anyMatch(fault -> fault.contains(rule));
  }
}
