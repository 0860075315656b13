package org.redthread.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redthread.run.OperatorException;

/** A slip in a source is told with its line and key, and all slips are told at once. */
class BadSourcesTest {
  private static final String GOOD =
      """
      source: trial
      files: feed.csv
      id: id
      dates:
        received: {column: received, formats: [yyyy-MM-dd]}
      """;

  private final Path folder;

  BadSourcesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "colour: red ~ line 6, key 'colour': unknown key; known here: anonymous, by-whom,",
        "csv: {delimeter: ;} ~ line 6, key 'csv.delimeter': unknown key; known here: delimiter",
        "csv: {delimiter: ;;} ~ line 6, key 'csv.delimiter': one character is expected, or tab",
        "csv: {encoding: UTF-99} ~ line 6, key 'csv.encoding': no such character set",
        "csv: {header-line: 0} ~ line 6, key 'csv.header-line': a whole number from 1",
        "csv: {header-line: first} ~ line 6, key 'csv.header-line': a number is expected",
        "format: ods ~ line 6, key 'format': one of csv, xlsx, jsonl, parquet is expected",
        "kind: moan ~ line 6, key 'kind': one of complaint, feedback, enquiry is expected",
        "kind: {column: k, map: {a: moan}} ~ key 'kind.map': values among [complaint, enquiry",
        "id: again ~ line 6, key 'id': it stands there twice",
        "outcome: {map: {a: b}} ~ line 6, key 'outcome': either 'column' or 'value'",
        "outcome: {column: o, map: {A: x, a: y}} ~ two keys that differ by capitals only",
        "outcome: {column: o, otherwise: guess} ~ one of empty, keep, reject is expected",
        "outcome: [a] ~ line 6, key 'outcome': a mapping is expected",
        "by-whom: {column: b, map: {x: friend}} ~ values among [on-behalf, self] are expected",
        "version: {snapshot: true} ~ either 'column' or 'file-pattern' is expected",
        "version: {file-pattern: '('} ~ key 'version.file-pattern': it is no regular expression",
        "version: {column: v, snapshot: true} ~ 'snapshot' is for sources with 'count'",
        "version: {column: v, snapshot: perhaps} ~ 'version.snapshot': true or false is expected",
        "organisation: {separator: x} ~ line 6, key 'organisation': 'name' or 'code' is expected",
        "narrative: {columns: n, language: fr} ~ one of en, nb, nn is expected",
        "count: {} ~ either 'columns' or 'column-pattern' is expected",
        "count: {columns: {a: 2021-23}} ~ periods of the declared kind are expected",
        "count: {column-pattern: x, period: week} ~ one of financial-year, year, month",
        "join: {files: b.csv, columns: x} ~ line 6, key 'join': the key 'join.on' is missing",
        "join: {files: ../b.csv, on: a, columns: x} ~ a path below the data folder is expected",
        "join: {files: b.csv, on: a} ~ at least one column of the second file is expected",
        "gates: {max-quarantined: 5} ~ line 6, key 'gates': shares between 0 and 1",
      })
  void aSlipNamesLineAndKey(String line, String sentence) {
    assertThatThrownBy(() -> read(GOOD + line + "\n"))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("trial.yaml line")
        .hasMessageContaining(sentence);
  }

  @Test
  void aPositionWithoutItsKeyIsStillFound() {
    assertThatThrownBy(() -> read("description: nothing else\n"))
        .hasMessageContaining("the key 'source' is missing")
        .hasMessageContaining("'files' must name at least one file")
        .hasMessageContaining("an id needs at least one column");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "dates: {received: {column: r}} ~ 'formats' is expected",
        "dates: {received: {column: r, formats: [MM-yyyy]}} ~ a date pattern such as",
        "dates: {received: {column: r, formats: [yyyy-QQQQQQQ-dd]}} ~ a date pattern such as",
        "dates: {received: {formats: [yyyy-MM-dd]}} ~ the key 'dates.received.column' is missing",
        "dates: {recieved: {column: r, formats: [yyyy-MM-dd]}} ~ key 'dates.recieved': unknown key",
      })
  void aDateIsDeclaredInFull(String line, String sentence) {
    String yaml = "source: trial\nfiles: feed.csv\nid: id\n" + line + "\n";
    assertThatThrownBy(() -> read(yaml)).hasMessageContaining(sentence);
  }

  @Test
  void allSlipsAreToldAtOnce() {
    assertThatThrownBy(() -> read(GOOD + "colour: red\nkind: moan\nformat: ods\n"))
        .hasMessageContaining("line 6")
        .hasMessageContaining("line 7")
        .hasMessageContaining("line 8");
  }

  @Test
  void noYamlAtAll() {
    assertThatThrownBy(() -> read("source: [trial\nfiles"))
        .hasMessageContaining("is not valid YAML");
    assertThatThrownBy(() -> read("")).hasMessageContaining("is empty or no mapping");
    assertThatThrownBy(() -> Source.read(folder.resolve("none.yaml")))
        .hasMessageContaining("There is no file");
  }

  @Test
  void aFolderTellsTheSlipsOfAllItsFilesAndAnIdGivenTwice() throws Exception {
    Files.writeString(folder.resolve("a.yaml"), GOOD);
    Files.writeString(folder.resolve("b.yaml"), GOOD);
    Files.writeString(folder.resolve("c.yaml"), GOOD.replace("trial", "other") + "colour: red\n");
    assertThatThrownBy(() -> Sources.load(folder))
        .hasMessageContaining("the source 'trial' is declared twice")
        .hasMessageContaining("c.yaml line 6, key 'colour'");
  }

  @Test
  void aFolderGivesItsSourcesByName() throws Exception {
    Files.writeString(folder.resolve("b.yaml"), GOOD);
    Files.writeString(folder.resolve("a.yaml"), GOOD.replace("trial", "other"));
    List<Source> sources = Sources.load(folder);
    assertThat(sources).extracting(Source::id).containsExactly("other", "trial");
    assertThat(Sources.load(folder.resolve("a.yaml"))).hasSize(1);
  }

  private Source read(String yaml) throws Exception {
    Path file = folder.resolve("trial.yaml");
    Files.writeString(file, yaml);
    return Source.read(file);
  }
}
