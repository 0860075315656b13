package org.redthread.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redthread.report.blocks.Report;
import org.redthread.report.docx.EstimatedPages;
import org.redthread.report.docx.PageNumbers;
import org.redthread.report.findings.Kind;
import org.redthread.report.findings.Language;
import org.redthread.run.OperatorException;

class DocumentsTest {
  private static final List<Format> ALL = List.of(Format.values());

  private final Report report =
      SampleYear.report(SampleYear.findings(Kind.ORGANISATION), Language.NB);

  private static Documents documents(PageNumbers pages) {
    return new Documents(SampleYear.templates(Kind.ORGANISATION), pages);
  }

  @Test
  void formatsWrittenTogetherHaveTheBytesOfThoseWrittenAlone() {
    Map<Format, byte[]> together = documents(new EstimatedPages()).write(report, ALL);
    for (Format format : ALL) {
      byte[] alone = documents(new EstimatedPages()).write(report, List.of(format)).get(format);
      assertThat(together.get(format)).as(format.ending()).isEqualTo(alone);
    }
  }

  @Test
  void whatAWriterRefusesIsSaidAsIfItWroteAlone() {
    Templates none = new Templates(Path.of("src/test/resources"));
    PageNumbers fails =
        document -> {
          throw new OperatorException("no pages");
        };
    assertThatThrownBy(
            () -> new Documents(none, fails).write(SampleReport.report(Language.EN), ALL))
        .isInstanceOf(OperatorException.class)
        .hasMessage("no pages");
  }
}
