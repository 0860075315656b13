package org.redthread.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small tables as people save them. */
class TablesTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void cellsAreSeparatedByCommasSemicolonsOrTabs(String by) throws IOException {
    Path file =
        file("\uFEFFid%1$sname\r\nV1%1$sÆrlig sykehus\r\nV2%1$s\"Åpen\r\n&c\"\r\n".formatted(by));

    Table table = Tables.read(file);
    List<List<String>> streamed = new ArrayList<>();
    Tables.stream(file, header -> (line, cells) -> streamed.add(cells));

    assertThat(table.columns()).containsExactly("id", "name");
    assertThat(table.rows().get(0)).containsExactly("V1", "Ærlig sykehus");
    assertThat(streamed)
        .containsExactly(List.of("V1", "Ærlig sykehus"), List.of("V2", "Åpen\r\n&c"));
  }

  @Test
  void aCommaInTheHeaderMakesSemicolonsPartOfCells() throws IOException {
    Table table = Tables.read(file("id,name; place\nV1,North; by the sea\n"));

    assertThat(table.columns()).containsExactly("id", "name; place");
    assertThat(table.rows().get(0)).containsExactly("V1", "North; by the sea");
  }

  @Test
  void oneColumnNeedsNoSeparator() throws IOException {
    assertThat(Tables.read(file("name\na;b\n")).rows().get(0)).containsExactly("a;b");
  }

  @Test
  void anotherCharacterSetIsSaidToBeOne() throws IOException {
    Path file = folder.resolve("table.csv");
    Files.write(file, "id;name\nV1;Ærlig\n".getBytes(Charset.forName("windows-1252")));

    assertThatThrownBy(() -> Tables.read(file))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("not UTF-8; save it as UTF-8");
  }

  @Test
  void anEmptyFileIsSaidToBeEmpty() throws IOException {
    assertThatThrownBy(() -> Tables.read(file("")))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("is empty");
  }
}
