package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.Yaml;
import picocli.CommandLine;

/** What {@code --json} prints beside the table. */
class JsonResultTest {
  @TempDir Path folder = Path.of("");

  @Test
  void numbersAreNumbersTextIsTextAndMissingIsNull() throws IOException {
    Path table = folder.resolve("t.csv");
    Files.writeString(table, "id,code,p,label\n1,007,0.5,a\n2,8,,\n3,9,1.5E-7,c\n");
    StringWriter out = new StringWriter();
    JsonResult result = new JsonResult();
    result.print(table, new PrintWriter(out));
    assertThat(out.toString()).isEmpty();

    result.asked = true;
    result.print(table, new PrintWriter(out));

    JsonNode rows = Yaml.json().readTree(out.toString());
    assertThat(rows.size()).isEqualTo(3);
    assertThat(rows.get(0).get("id").isNumber()).isTrue();
    assertThat(rows.get(0).get("code").asText()).isEqualTo("007");
    assertThat(rows.get(2).get("p").asDouble()).isEqualTo(1.5e-7);
    assertThat(rows.get(1).get("p").isNull()).isTrue();
    assertThat(rows.get(1).get("label").isNull()).isTrue();
  }

  @Test
  void everyCommandOfStatsTakesJsonAndQuietAndHasAnExample() {
    Map<String, CommandLine> commands = new CommandLine(new StatsCommand()).getSubcommands();
    assertThat(commands).hasSizeGreaterThan(9);
    commands.forEach(
        (name, command) -> {
          for (String option : List.of("--json", "--quiet", "--out")) {
            assertThat(command.getCommandSpec().findOption(option)).as(name + option).isNotNull();
          }
          assertThat(command.getUsageMessage()).as(name).contains("For:", "Not for:", "Example");
        });
  }
}
