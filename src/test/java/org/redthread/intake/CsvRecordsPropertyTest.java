package org.redthread.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** On sound CSV our cutting of records equals that of an independent library. */
class CsvRecordsPropertyTest {
  @Property(tries = 1000)
  void whatALibraryWritesIsReadBackWithItsLines(
      @ForAll("tables") List<List<String>> table, @ForAll("ends") LineDelimiter end)
      throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(end).build(text)) {
      table.forEach(writer::writeRecord);
    }
    List<List<String>> cells = new ArrayList<>();
    List<Long> lines = new ArrayList<>();
    for (CsvRecord row : CsvReader.builder().ofCsvRecord(text.toString())) {
      cells.add(row.getFields());
      lines.add(row.getStartingLineNumber());
    }
    List<List<String>> ours = new ArrayList<>();
    List<Long> ourLines = new ArrayList<>();
    try (CsvRecords records = new CsvRecords(new StringReader(text.toString()), Layout.DEFAULT)) {
      while (records.next() == CsvRecords.End.WHOLE) {
        ours.add(records.cells());
        ourLines.add(records.line());
      }
    }
    assertThat(ours).isEqualTo(cells);
    assertThat(ourLines).isEqualTo(lines);
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cell =
        Arbitraries.of("\"", ",", "\n", "\r\n", "a", "é", " ", "")
            .list()
            .ofMaxSize(5)
            .map(parts -> String.join("", parts));
    return Arbitraries.integers()
        .between(2, 5)
        .flatMap(width -> cell.list().ofSize(width).list().ofMaxSize(8));
  }

  @Provide
  Arbitrary<LineDelimiter> ends() {
    return Arbitraries.of(LineDelimiter.LF, LineDelimiter.CRLF);
  }
}
