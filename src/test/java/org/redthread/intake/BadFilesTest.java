package org.redthread.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is not what its source says ends with a sentence and status 2, or 3 at a gate. */
class BadFilesTest {
  private static final String FEED = FeedTrial.HEADER + FeedTrial.GOOD;

  private final Path folder;
  private final FeedTrial trial;

  BadFilesTest(@TempDir Path folder) {
    this.folder = folder;
    trial = new FeedTrial(folder);
  }

  private void refused(int status, String sentence) {
    FeedTrial.Seen seen = trial.run();
    assertThat(seen.err()).contains(sentence);
    assertThat(seen.err()).doesNotContain("bug");
    assertThat(seen.status()).isEqualTo(status);
  }

  @Test
  void missing() {
    refused(2, "no file fits 'feed.csv'");
  }

  @Test
  void noDataFolder() throws IOException {
    Source source = trial.source();
    Path gone = folder.resolve("gone");
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> source.files(gone)))
        .hasMessageContaining("there is no data folder");
  }

  @Test
  void aFolderInPlaceOfTheFile() throws IOException {
    Files.createDirectory(folder.resolve("feed.csv"));
    refused(2, "no file fits 'feed.csv'");
  }

  @Test
  void empty() {
    trial.file("feed.csv", "");
    refused(2, "feed.csv is empty: a header row was expected");
  }

  @Test
  void nothingButLineEnds() {
    trial.file("feed.csv", "\n\r\n\n");
    refused(2, "is empty: a header was expected on line 1");
  }

  @Test
  void nothingButAByteOrderMark() {
    trial.file("feed.csv", "\uFEFF");
    refused(2, "is empty: a header was expected on line 1");
  }

  @Test
  void aHeaderAndNothingElseIsNoError() {
    FeedTrial.Seen seen = trial.file("feed.csv", FeedTrial.HEADER).run();
    assertThat(seen.figures()).isEqualTo("0,0,0,0,0");
    assertThat(seen.status()).isZero();
  }

  @Test
  void binary() {
    byte[] bytes = new byte[5000];
    new Random(1).nextBytes(bytes);
    trial.file("feed.csv", bytes);
    refused(2, "is no text but binary");
  }

  @Test
  void aPdf() {
    trial.file("feed.csv", "%PDF-1.7\n...");
    refused(2, "is a document, not a table of text");
  }

  @Test
  void aWorkbookUnderTheNameOfCsv() {
    trial.file("feed.csv", "PK\u0003\u0004 and so on");
    refused(2, "declare 'format: xlsx' or unpack it");
  }

  @Test
  void gzipWithoutItsEnding() throws IOException {
    trial.file("feed.csv", gzip(FEED));
    refused(2, "is compressed: give its name the ending .gz");
  }

  @Test
  void wholeGzipIsRead() throws IOException {
    FeedTrial.Seen seen = trial.format("feed.csv.gz", "csv").file("feed.csv.gz", gzip(FEED)).run();
    assertThat(seen.figures()).isEqualTo("1,1,0,0,0");
  }

  @Test
  void truncatedGzip() throws IOException {
    byte[] whole = gzip(FEED.repeat(2000));
    trial.format("feed.csv.gz", "csv");
    trial.file("feed.csv.gz", Arrays.copyOf(whole, whole.length / 2));
    refused(2, "ends in the middle of its compressed data: fetch it again");
  }

  @Test
  void damagedGzip() throws IOException {
    byte[] whole = gzip(FEED.repeat(2000));
    whole[whole.length - 6] ^= 0x55;
    trial.format("feed.csv.gz", "csv").file("feed.csv.gz", whole);
    refused(2, "is no gzip file or is damaged");
  }

  @Test
  void plainTextUnderTheNameOfGzip() {
    trial.format("feed.csv.gz", "csv").file("feed.csv.gz", FEED);
    refused(2, "is no gzip file or is damaged");
  }

  @Test
  void utf16WithMarkUndeclared() {
    trial.file("feed.csv", FEED.getBytes(UTF_16));
    refused(2, "is UTF-16 where UTF-8 is declared");
  }

  @Test
  void utf16WithoutMarkUndeclared() {
    trial.file("feed.csv", FEED.getBytes(UTF_16LE));
    refused(2, "is UTF-16 where UTF-8 is declared");
  }

  @Test
  void utf16DeclaredIsRead() {
    FeedTrial.Seen seen =
        trial.more("csv: {encoding: UTF-16}").file("feed.csv", FEED.getBytes(UTF_16)).run();
    assertThat(seen.figures()).isEqualTo("1,1,0,0,0");
  }

  @Test
  void utf8WithMarkIsRead() {
    FeedTrial.Seen seen = trial.file("feed.csv", "\uFEFF" + FEED).run();
    assertThat(seen.figures()).isEqualTo("1,1,0,0,0");
  }

  @Test
  void bytesThatAreNotUtf8CostTheirRowAndNoMore() {
    byte[] text = (FEED + "2,2024-05-02,Br\u00FCcke,x\n3,2024-05-03,Ash,x\n").getBytes(ISO_8859_1);
    FeedTrial.Seen seen = trial.file("feed.csv", text).run();
    assertThat(seen.figures()).isEqualTo("3,2,0,0,1");
    assertThat(seen.err()).contains("provider: holds bytes that are no text", "line 3");
  }

  @Test
  void declaredWindows1252IsRead() {
    byte[] text = (FEED + "2,2024-05-02,Br\u00FCcke,x\n").getBytes(Charset.forName("windows-1252"));
    FeedTrial.Seen seen = trial.more("csv: {encoding: windows-1252}").file("feed.csv", text).run();
    assertThat(seen.figures()).isEqualTo("2,2,0,0,0");
  }

  @Test
  void headerInAnotherEncoding() {
    trial.file("feed.csv", ("id,received,pr\u00F8vider,letter\n").getBytes(ISO_8859_1));
    refused(2, "the header, is not UTF-8; declare");
  }

  @Test
  void wrongDelimiter() {
    trial.file("feed.csv", FEED.replace(',', ';'));
    refused(2, "With 'csv: {delimiter: \";\"}' they are found");
  }

  @Test
  void anotherFileAltogether() {
    trial.file("feed.csv", "a,b,c\n1,2,3\n");
    refused(
        2,
        "has none of the columns that source trial expects (id, received, provider, letter);"
            + " it has: a, b, c.");
  }

  @Test
  void aColumnThatWentMissingIsAGate() {
    trial.file("feed.csv", "id,received,letter\n1,2024-05-01,x\n");
    refused(3, "expected are id, received, provider, letter; provider went missing; what came is");
  }

  @Test
  void aColumnTwice() {
    trial.file("feed.csv", "id,received,provider,letter,id\n1,2024-05-01,A,x,2\n");
    refused(2, "has the column 'id' twice");
  }

  @Test
  void anOptionalColumnMayBeMissing() {
    trial.more("optional: [provider]");
    FeedTrial.Seen seen = trial.file("feed.csv", "id,received,letter\n1,2024-05-01,x\n").run();
    assertThat(seen.figures()).isEqualTo("1,1,0,0,0");
  }

  @Test
  void tooManyQuarantinedIsAGate() {
    trial.yaml(
        """
        source: trial
        files: feed.csv
        id: id
        dates: {received: {column: received, formats: [yyyy-MM-dd]}}
        gates: {max-quarantined: 0.1}
        """);
    trial.file("feed.csv", "id,received\n1,2024-05-01\n2,soon\n");
    refused(3, "at most 10.0% of rows may be quarantined; 1 of 2 rows (50.0%) are");
  }

  @Test
  void titleRowsAboveTheHeaderAreSkipped() {
    trial.more("csv: {header-line: 3}");
    FeedTrial.Seen seen = trial.file("feed.csv", "A \"title\nmore\n" + FEED).run();
    assertThat(seen.figures()).isEqualTo("1,1,0,0,0");
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
