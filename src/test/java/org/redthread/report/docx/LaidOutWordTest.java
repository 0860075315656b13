package org.redthread.report.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redthread.report.SampleReport;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Report;
import org.redthread.report.findings.Language;

/** The Word report as a word processor lays it out. */
class LaidOutWordTest {
  private static final Path OFFICE = Path.of("/usr/bin/soffice");
  private static final Pattern PAGE_REFERENCE =
      Pattern.compile(
          "PAGEREF (\\S+)[^<]*</w:instrText>.{0,200}?separate.{0,200}?<w:t[^>]*>(\\d+)</w:t>",
          Pattern.DOTALL);

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private static byte[] word(Language language) {
    assumeTrue(Files.isExecutable(OFFICE), "LibreOffice is not installed");
    LibreOffice pages = new LibreOffice(OFFICE, document -> Map.of());
    return new DocxWriter(SampleReport.TEMPLATES.word(), pages)
        .write(SampleReport.report(language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void pageNumbersOfTheContentsAreThoseOnWhichHeadingsStand(Language language) throws IOException {
    byte[] word = word(language);
    Map<String, Integer> stands = new LibreOffice(OFFICE, document -> Map.of()).pages(word);

    Map<String, Integer> printed = new TreeMap<>();
    Matcher reference = PAGE_REFERENCE.matcher(part(word, "word/document.xml"));
    while (reference.find()) {
      printed.put(reference.group(1), Integer.valueOf(reference.group(2)));
    }

    assertThat(printed).hasSizeGreaterThan(12);
    printed.forEach(
        (bookmark, page) -> assertThat(stands).as(bookmark).containsEntry(bookmark, page));
  }

  @Test
  void everyParagraphOfTheModelIsOnThePages() throws Exception {
    String laidOut = squeezed(text(word(Language.NB)));
    Report report = SampleReport.report(Language.NB);

    assertThat(report.blocks().filter(Block.Paragraph.class::isInstance)).hasSizeGreaterThan(30);
    report
        .blocks()
        .filter(Block.Paragraph.class::isInstance)
        .map(Block.Paragraph.class::cast)
        .forEach(
            paragraph ->
                assertThat(laidOut)
                    .as(paragraph.id())
                    .contains(squeezed(start(Inline.plain(paragraph.text(), report.numbering())))));
  }

  /** As far as no page break and no footnote can part it. */
  private static String start(String text) {
    return text.substring(0, Math.min(60, text.length()));
  }

  private String text(byte[] word) throws IOException, InterruptedException {
    Path docx = Files.write(folder.resolve("report.docx"), word);
    Process process =
        new ProcessBuilder(
                OFFICE.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                docx.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    try (var pdf = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  /** Without blanks, hyphens and the ligatures that a font has for fi and the like. */
  private static String squeezed(String text) {
    return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
        .replaceAll("[\\s\\u00a0\\u2010\\u00ad-]", "");
  }

  private static String part(byte[] word, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IllegalStateException("the document has no part " + name);
  }
}
