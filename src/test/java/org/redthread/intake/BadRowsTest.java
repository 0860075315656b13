package org.redthread.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bad row is set aside by its line, with a reason and no value; every other row is read. */
class BadRowsTest {
  private final Path folder;
  private final FeedTrial trial;

  BadRowsTest(@TempDir Path folder) {
    this.folder = folder;
    trial = new FeedTrial(folder);
  }

  /** The rows below a header and a good first row. */
  private FeedTrial.Seen rows(String rows) {
    return trial.file("feed.csv", FeedTrial.HEADER + FeedTrial.GOOD + rows).run();
  }

  private void expect(String rows, String figures, String... sentences) {
    FeedTrial.Seen seen = rows(rows);
    assertThat(seen.figures()).isEqualTo(figures);
    for (String sentence : sentences) {
      assertThat(seen.err()).contains(sentence);
    }
    assertThat(seen.status()).isZero();
  }

  @Test
  void tooFewCells() {
    expect(
        "2,2024-05-02,Ash\n3,2024-05-02,Ash,x\n",
        "3,2,0,0,1",
        "has 3 cells where the header has 4");
  }

  @Test
  void tooManyCells() {
    expect("2,2024-05-02,Ash,x,y\n", "2,1,0,0,1", "has 5 cells where the header has 4", "line 3");
  }

  @Test
  void cutByTheEndOfTheFile() {
    expect("2,2024-05-02,A", "2,1,0,0,1", "the file ends here, so the record may be cut");
  }

  @Test
  void cutInsideAQuotedCell() {
    expect(
        "2,2024-05-02,Ash,\"It began\nlong ago, and",
        "2,1,0,0,1",
        "the file ends inside a quoted cell of this record (lines 3 to 4 set aside)");
  }

  @Test
  void aStrayQuoteDoesNotSwallowTheRowsBelow() {
    expect(
        "2,2024-05-02,\"Ash,x\n3,2024-05-03,Ash,x\n4,2024-05-04,Ash,x\n",
        "4,3,0,0,1",
        "the file ends inside a quoted cell",
        "line 3");
  }

  @Test
  void aStrayQuoteThatMeetsAnotherDoesNotSwallowTheRowsBetween() {
    expect(
        "2,2024-05-02,\"Ash,x\n3,2024-05-03,Ash,x\n4,2024-05-04,\"Elm, North\",x\n",
        "4,3,0,0,1",
        "has text after a closing quote");
  }

  @Test
  void rowsSwallowedIntoARaggedRecordAreGivenBack() {
    expect(
        "2,2024-05-02,\"Ash,x\n3,2024-05-03,Ash,x\n4,2024-05-04,Ash\",x,y\n5,2024-05-05,Ash,x\n",
        "5,3,0,0,2",
        "has 5 cells where the header has 4");
  }

  @Test
  void quotesInsideACellNotDoubled() {
    expect(
        "2,2024-05-02,Ash,\"He said \"no\" twice\"\n3,2024-05-02,Ash,x\n", "3,2,0,0,1", "doubled");
  }

  @Test
  void aQuoteInTheMiddleOfAPlainCellIsText() {
    expect("2,2024-05-02,Ash,a 5\" pipe\n", "2,2,0,0,0");
  }

  @Test
  void lineBreaksInsideCells() {
    expect("2,2024-05-02,Ash,\"one\r\ntwo\n\nthree\"\n3,2024-05-02,Ash,x\n", "3,3,0,0,0");
  }

  @Test
  void aCellOfAHundredMegabytes() throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("feed.csv"))) {
      out.write(FeedTrial.HEADER + FeedTrial.GOOD + "2,2024-05-02,Ash,\"");
      String piece = "All work and no play ".repeat(50) + "\n";
      for (int written = 0; written < 100_000_000; written += piece.length()) {
        out.write(piece);
      }
      out.write("\"\n3,2024-05-03,Ash,after it\n");
    }
    FeedTrial.Seen seen = trial.run();
    assertThat(seen.figures()).isEqualTo("3,2,0,0,1");
    assertThat(seen.err()).contains("is longer than a record may be", "line 3");
  }

  @Test
  void aLineOfAHundredMegabytesWithoutQuotes() throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("feed.csv"))) {
      out.write(FeedTrial.HEADER + FeedTrial.GOOD + "2,2024-05-02,Ash,");
      String piece = "x".repeat(1 << 16);
      for (int written = 0; written < 100_000_000; written += piece.length()) {
        out.write(piece);
      }
      out.write("\n3,2024-05-03,Ash,after it\n");
    }
    FeedTrial.Seen seen = trial.run();
    assertThat(seen.figures()).isEqualTo("3,2,0,0,1");
    assertThat(seen.err()).contains("is longer than a record may be", "line 3");
  }

  @Test
  void theLongestRecordCanBeDeclared() {
    trial.more("csv: {max-record-characters: 40}");
    FeedTrial.Seen seen =
        trial
            .file(
                "feed.csv",
                FeedTrial.HEADER
                    + "2,2024-05-02,Ash,short\n3,2024-05-02,Ash,"
                    + "y".repeat(50)
                    + "\n4,2024-05-02,Ash,short\n")
            .run();
    assertThat(seen.figures()).isEqualTo("3,2,0,0,1");
  }

  @Test
  void noId() {
    expect(",2024-05-02,Ash,x\n", "2,1,0,0,1", "id: is empty: the record has no id");
  }

  @Test
  void allCellsEmpty() {
    expect(",,,\n", "2,1,0,0,1", "the record has no id");
  }

  @Test
  void noDate() {
    expect("2,,Ash,x\n", "2,1,0,0,1", "received: is empty: a date is required");
  }

  @Test
  void theThirtiethOfFebruary() {
    expect("2,2024-02-30,Ash,x\n", "2,1,0,0,1", "received: is no date as yyyy-MM-dd");
  }

  @Test
  void theTwentyNinthOfFebruaryInACommonYear() {
    expect("2,2023-02-29,Ash,x\n3,2024-02-29,Ash,x\n", "3,2,0,0,1", "is no date as yyyy-MM-dd");
  }

  @Test
  void theThirteenthMonth() {
    trial.yaml(slashDates("[dd/MM/yyyy]"));
    FeedTrial.Seen seen =
        trial.file("feed.csv", "id,received\n1,13/13/2020\n2,12/12/2020\n3,31/04/2020\n").run();
    assertThat(seen.figures()).isEqualTo("3,1,0,0,2");
    assertThat(seen.err()).contains("received: is no date as dd/MM/yyyy").doesNotContain("13/13");
  }

  @Test
  void aDateThatTwoDeclaredFormatsReadDifferentlyIsNotGuessed() {
    trial.yaml(slashDates("[dd/MM/yyyy, MM/dd/yyyy]"));
    FeedTrial.Seen seen =
        trial.file("feed.csv", "id,received\n1,03/04/2020\n2,13/04/2020\n3,05/05/2020\n").run();
    assertThat(seen.figures()).isEqualTo("3,2,0,0,1");
    assertThat(seen.err()).contains("is read as two different days by the declared formats");
  }

  @Test
  void anotherFormatThanDeclared() {
    expect("2,02/05/2024,Ash,x\n3,2024-5-2,Ash,x\n4,2024-05-02T00:00,Ash,x\n", "4,1,0,0,3");
  }

  @Test
  void theSameRowTwice() {
    expect("2,2024-05-02,Ash,x\n2,2024-05-02,Ash,x\n", "3,2,0,1,0");
  }

  @Test
  void conflictingRowsOfOneIdAreBothSetAside() {
    expect(
        "2,2024-05-02,Ash,x\n2,2024-05-02,Elm,x\n",
        "3,1,0,0,2",
        "two different rows carry this id and the feed declares no version column",
        "line 3",
        "line 4");
  }

  @Test
  void aLaterVersionSupersedesWhicheverComesFirst() {
    trial.more("version: letter");
    expect("2,2024-05-02,Ash,10\n2,2024-05-02,Elm,9\n", "3,2,1,0,0");
  }

  @Test
  void conflictingRowsOfOneVersion() {
    trial.more("version: letter");
    expect(
        "2,2024-05-02,Ash,9\n2,2024-05-02,Elm,9\n2,2024-05-02,Oak,8\n",
        "4,2,0,0,2",
        "two different rows carry this id and the same version");
  }

  @Test
  void aVersionThatIsNoDate() {
    trial.more("version: {column: letter, formats: [dd/MM/yyyy]}");
    FeedTrial.Seen seen =
        trial.file("feed.csv", FeedTrial.HEADER + "2,2024-05-02,Ash,30/02/2024\n").run();
    assertThat(seen.figures()).isEqualTo("1,0,0,0,1");
    assertThat(seen.err()).contains("letter: is no date as dd/MM/yyyy");
  }

  @Test
  void aValueThatTheMapDoesNotKnowIsObserved() {
    trial.more("severity: {column: letter, map: {high: high, low: low}}");
    FeedTrial.Seen seen =
        trial
            .file("feed.csv", FeedTrial.HEADER + "2,2024-05-02,Ash,HIGH\n3,2024-05-02,Ash,20\n")
            .run();
    assertThat(seen.figures()).isEqualTo("2,2,0,0,0");
    assertThat(seen.err()).contains("observed in 1 rows: letter has a value that the map does not");
  }

  @Test
  void aValueThatTheMapDoesNotKnowRejectsWhereDeclared() {
    trial.more("severity: {column: letter, map: {high: high}, otherwise: reject}");
    FeedTrial.Seen seen =
        trial
            .file("feed.csv", FeedTrial.HEADER + "2,2024-05-02,Ash,high\n3,2024-05-02,Ash,20\n")
            .run();
    assertThat(seen.figures()).isEqualTo("2,1,0,0,1");
  }

  @Test
  void anUnknownKindRejects() {
    trial.more("kind: {column: letter, map: {c: complaint}}");
    FeedTrial.Seen seen =
        trial
            .file(
                "feed.csv",
                FeedTrial.HEADER + "2,2024-05-02,Ash,c\n3,2024-05-02,Ash,\n4,2024-05-02,Ash,z\n")
            .run();
    assertThat(seen.figures()).isEqualTo("3,1,0,0,2");
  }

  @Test
  void noReasonQuotesTheRow() {
    FeedTrial.Seen seen =
        rows(
            "SECRET,Secret,Secret,Secret\n2,2024-99-99,Secret,Secret\n3,2024-05-02,\"Secret\"Secret\n");
    assertThat(seen.figures()).isEqualTo("4,1,0,0,3");
    assertThat(seen.err().toLowerCase(java.util.Locale.ROOT)).doesNotContain("secret");
  }

  private static String slashDates(String formats) {
    return """
        source: trial
        files: feed.csv
        id: id
        dates: {received: {column: received, formats: %s}}
        gates: {max-quarantined: 1}
        """
        .formatted(formats);
  }
}
