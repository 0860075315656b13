package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.Yaml;
import org.redthread.signals.Assessment;
import org.redthread.signals.FailureTypes;
import org.redthread.signals.Panel;
import org.redthread.signals.PanelBuilder;
import org.redthread.signals.PanelOrganisation;
import org.redthread.signals.Periods;
import org.redthread.signals.Settings;
import org.redthread.signals.Systemic;
import org.redthread.signals.Verdict;
import picocli.CommandLine;

/** The evidence for one failure type, on a screen and as JSON, from the files of a run. */
class ExplainCommandTest {
  @TempDir Path folder = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Assessment assessment = assessment();

  private static Assessment assessment() {
    List<PanelOrganisation> bodies =
        IntStream.range(0, 40).mapToObj(o -> new PanelOrganisation("O" + o, "", "")).toList();
    FailureTypes types =
        new FailureTypes(
            List.of(
                new FailureTypes.Node("theme/lost", "", "Lost letters"),
                new FailureTypes.Node("rest", "", "All else")));
    PanelBuilder builder = Panel.of(bodies, types, Periods.months(YearMonth.of(2020, 1), 36));
    for (int o = 0; o < 40; o++) {
      for (int t = 0; t < 36; t++) {
        builder.add(0, o, t, 2 + (o + t) % 3 + (t >= 18 ? 4 : 0));
        builder.add(1, o, t, 9 + (o * t) % 3);
      }
    }
    return Systemic.assess(builder.build(), Settings.standard(5).replicates(199));
  }

  @BeforeEach
  void aFinishedRun() throws IOException {
    Files.createDirectories(folder.resolve("runs/R1"));
    Files.writeString(folder.resolve("latest.json"), "{\"run_id\":\"R1\"}");
    Files.write(
        folder.resolve("runs/R1/explanations.json"),
        Yaml.json().writeValueAsBytes(assessment.explanations()));
  }

  private int explain(String... more) {
    CommandLine line = new CommandLine(new Main());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    line.setExecutionExceptionHandler(new Failures());
    String[] fixed = {"explain", "--out", folder.toString()};
    String[] all = java.util.Arrays.copyOf(fixed, fixed.length + more.length);
    System.arraycopy(more, 0, all, fixed.length, more.length);
    return line.execute(all);
  }

  @Test
  void jsonHasTheVerdictItsSentencesConditionsAndOrganisations() throws IOException {
    assertThat(explain("lost", "--json")).isZero();

    Verdict verdict = assessment.verdicts().get(0);
    JsonNode found = Yaml.json().readTree(out.toString());
    assertThat(verdict.verdict().name()).isEqualTo("SYSTEMIC");
    assertThat(found.findValue("verdict").asText()).isEqualTo("SYSTEMIC");
    assertThat(found.findValue("sentence").asText()).isEqualTo(verdict.sentence());
    assertThat(found.toString()).contains("«Lost letters»");
    assertThat(found.findValue("conditions").size()).isPositive();
    assertThat(found.findValue("conditions").get(0).findValue("met").asBoolean()).isTrue();
    assertThat(found.findValue("organisations").size()).isPositive();
  }

  @Test
  void theScreenSaysTheSameInWords() {
    assertThat(explain("theme/lost")).isZero();
    assertThat(out.toString())
        .contains("SYSTEMIC", assessment.verdicts().get(0).sentence().substring(0, 40));
  }

  @Test
  void anUnknownTypeIsNamedWithStatusTwo() {
    assertThat(explain("nothing")).isEqualTo(2);
    assertThat(err.toString()).contains("nothing").doesNotContain("\tat ");
  }
}
