package org.redthread.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.redthread.report.blocks.Report;
import org.redthread.report.charts.Drawings;
import org.redthread.report.charts.Fonts;

/**
 * Writes a report as a tagged PDF: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). The same
 * report and stylesheet give the same bytes.
 */
public final class PdfWriter {
  /** White that a layout leaves is mended twice, then what the footnotes need, then it is done. */
  private static final int LAYOUTS = 4;

  /** Names of tables of a font, four letters each. */
  private static final int GSUB = 0x47535542;

  private static final int UNKNOWN = 0x78787878;

  static {
    XRLog.setLoggingEnabled(false);
  }

  private PdfWriter() {}

  /** The whole file; {@code css} is the analyst's stylesheet for paper. */
  public static byte[] write(Report report, String css) {
    return write(report, css, new Drawings());
  }

  /** The same with charts that other documents show too. */
  public static byte[] write(Report report, String css, Drawings drawings) {
    Document page = PaperPage.of(report, css, drawings);
    for (int round = 1; ; round++) {
      try (PdfBoxRenderer renderer = renderer(page)) {
        renderer.layout();
        if (round == LAYOUTS || !improved(page, new PageHeights(renderer), round)) {
          return bytes(renderer, report);
        }
      }
    }
  }

  private static boolean improved(Document page, PageHeights heights, int round) {
    boolean floated = round <= LAYOUTS - 2 && Floats.settle(page, heights);
    return floated || Floats.footnotes(page, heights);
  }

  private static byte[] bytes(PdfBoxRenderer laidOut, Report report) {
    try {
      laidOut.createPDFWithoutClosing();
      PDDocument document = laidOut.getPdfDocument();
      RepeatedHeadings.silence(document);
      steady(document, report.cover().date());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      document.close();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PdfBoxRenderer renderer(Document page) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withW3cDocument(new W3CDom().fromJsoup(page), "");
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.useSVGDrawer(new BatikSVGDrawer());
    builder.withProducer("Redthread");
    font(builder, "Regular", 400);
    font(builder, "Bold", 700);
    return builder.buildPdfRenderer();
  }

  private static void font(PdfRendererBuilder builder, String cut, int weight) {
    byte[] file = withoutLigatures(Fonts.bytes("OpenSans-" + cut + ".ttf"));
    builder.useFont(
        () -> new ByteArrayInputStream(file), Fonts.FAMILY, weight, FontStyle.NORMAL, true);
  }

  /**
   * A font whose letters are never run together: what is copied from the file, such as a checksum
   * with two f in it, is what was printed. The table of substitutions (ISO/IEC 14496-22, GSUB) gets
   * a name that no reader of fonts knows.
   */
  private static byte[] withoutLigatures(byte[] font) {
    ByteBuffer tables = ByteBuffer.wrap(font);
    for (int i = 0; i < tables.getShort(4); i++) {
      int entry = 12 + 16 * i;
      if (tables.getInt(entry) == GSUB) {
        tables.putInt(entry, UNKNOWN);
      }
    }
    return font;
  }

  /** Takes the clock and chance out of the file. */
  private static void steady(PDDocument document, LocalDate date) throws IOException {
    Calendar day = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    day.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    document.getDocumentInformation().setCreationDate(day);
    document.getDocumentInformation().setModificationDate(day);
    document.setDocumentId(date.toEpochDay());
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String packet = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    metadata.importXMPMetadata(
        packet
            .replaceAll(
                "(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*",
                "$1" + date + "T00:00:00+00:00")
            .getBytes(StandardCharsets.UTF_8));
  }
}
