package org.redthread.themes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.OperatorException;

class LabelsFileTest {
  @SuppressWarnings("NullAway.Init") // by JUnit
  @TempDir
  Path folder;

  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = folder.resolve("labels.csv");
  }

  private List<Label> read(String... lines) throws IOException {
    Files.write(file, List.of(lines));
    return LabelsFile.read(file);
  }

  private void refused(String expected, String... lines) {
    assertThatThrownBy(() -> read(lines))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining(expected);
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    List<Label> labels =
        List.of(
            new Label(
                "a",
                Answer.YES,
                "first",
                new Label.Origin(2, Drawn.RANDOM, Stratum.OTHER, 70, 0.1),
                "=note"),
            Letters.label("b", Answer.UNSURE));
    LabelsFile.write(file, labels);
    List<Label> again = LabelsFile.read(file);
    assertThat(again.get(0).origin()).isEqualTo(labels.get(0).origin());
    assertThat(again).extracting(Label::answer).containsExactly(Answer.YES, Answer.UNSURE);
    assertThat(again.get(0).note()).isEqualTo("'=note");
  }

  @Test
  void idAndLabelSuffice() throws IOException {
    assertThat(read("id,label", "a,YES"))
        .containsExactly(new Label("a", Answer.YES, "", Label.Origin.BROUGHT, ""));
    assertThat(read("id,label")).isEmpty();
  }

  @Test
  void whatIsNoLabelIsNamedWithItsLine() {
    refused("line 2, column 'label': expected yes, no or unsure", "id,label", "a,");
    refused("line 3, column 'label'", "id,label", "a,no", "b,maybe");
    refused("line 2, column 'id'", "id,label", ",yes");
    refused("line 3, column 'id'", "id,label", "a,yes", "a,no");
    refused("no column 'label'", "id,answer", "a,yes");
    String header = "id,label,batch,drawn,stratum,pool,probability";
    refused("column 'drawn'", header, "a,yes,1,guess,other,,");
    refused("column 'stratum'", header, "a,yes,1,random,rest,9,0.1");
    refused("column 'pool'", header, "a,yes,1,random,other,,0.1");
    refused("column 'probability'", header, "a,yes,1,random,other,9,1.5");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    Files.writeString(file, "");
    assertThatThrownBy(() -> LabelsFile.read(file)).hasMessageContaining("is empty");
  }

  @Test
  void aLaterAnswerOfAReaderCounts() {
    List<Label> merged =
        LabelsFile.merged(
            List.of(Letters.label("a", Answer.NO), Letters.label("b", Answer.NO)),
            List.of(Letters.label("a", Answer.YES)));
    assertThat(merged).extracting(Label::answer).containsExactly(Answer.YES, Answer.NO);
  }
}
