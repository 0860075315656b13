package org.redthread.report.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlip;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeArtExtension;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeArtExtensionList;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.redthread.report.blocks.Block;
import org.redthread.report.charts.ChartRenderer;

/** A chart as SVG, with pixels for readers that know no SVG, and its alternative text. */
record WordPicture(Runs runs, Block.Picture picture) {
  private static final String IMAGE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

  void write() {
    XWPFParagraph paragraph = runs.paragraph("Picture", java.util.List.of());
    paragraph.setKeepNext(!picture.notes().isEmpty());
    try {
      XWPFPicture placed = placed(paragraph);
      vector(placed.getCTPicture().getBlipFill().getBlip());
      describe(paragraph);
    } catch (InvalidFormatException | XmlException e) {
      throw new IllegalStateException("a chart that Word cannot hold", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private XWPFPicture placed(XWPFParagraph paragraph) throws InvalidFormatException, IOException {
    return paragraph
        .createRun()
        .addPicture(
            new java.io.ByteArrayInputStream(runs.images().png(picture)),
            PictureType.PNG,
            picture.id() + ".png",
            Units.toEMU(ChartRenderer.width()),
            Units.toEMU(ChartRenderer.height(picture.chart())));
  }

  /** Word 2016 and later show the SVG that this extension points at. */
  private void vector(CTBlip blip) throws InvalidFormatException, IOException, XmlException {
    OPCPackage opc = runs.document().getPackage();
    PackagePartName name =
        PackagingURIHelper.createPartName("/word/media/" + picture.id() + ".svg");
    PackagePart part = opc.createPart(name, "image/svg+xml");
    try (OutputStream out = part.getOutputStream()) {
      out.write(runs.images().svg(picture));
    }
    String id =
        runs.document().getPackagePart().addRelationship(name, TargetMode.INTERNAL, IMAGE).getId();
    CTOfficeArtExtensionList list = blip.addNewExtLst();
    list.set(extensions(id));
  }

  private static CTOfficeArtExtensionList extensions(String id) throws XmlException {
    CTOfficeArtExtensionList list = CTOfficeArtExtensionList.Factory.newInstance();
    CTOfficeArtExtension extension = list.addNewExt();
    extension.set(
        org.apache.xmlbeans.XmlObject.Factory.parse(
            "<asvg:svgBlip xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:embed=\"%s\"/>"
                .formatted(id)));
    extension.setUri("{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
    return list;
  }

  /** The label as name, the alternative text as description: what a screen reader speaks. */
  private void describe(XWPFParagraph paragraph) {
    CTInline inline = paragraph.getRuns().get(0).getCTR().getDrawingArray(0).getInlineArray(0);
    inline.getDocPr().setName(runs.numbering().label(picture.id()).replace('\u00a0', ' '));
    inline.getDocPr().setDescr(runs.plain(picture.alt()));
  }
}
