package org.redthread.report;

import java.nio.file.*;
import org.redthread.report.compose.Composer;
import org.redthread.report.findings.*;
import org.redthread.report.html.HtmlWriter;

public final class Look {
  public static void main(String[] a) throws Exception {
    Findings f = FindingsFile.read(Path.of("src/test/resources/findings/imaging.json"));
    Templates t = new Templates(Path.of("reports-templates/thematic"));
    var r = Composer.compose(f, t.wording(Language.EN), Language.EN);
    Files.createDirectories(Path.of("/tmp/rt-look"));
    Files.writeString(Path.of("/tmp/rt-look/imaging.html"), HtmlWriter.write(r, t.css()));
    byte[] b =
        new org.redthread.report.docx.DocxWriter(
                t.word(),
                new org.redthread.report.docx.LibreOffice(
                    Path.of("/usr/bin/soffice"), new org.redthread.report.docx.EstimatedPages()))
            .write(r);
    Files.write(Path.of("/tmp/rt-look/imaging.docx"), b);
  }
}
