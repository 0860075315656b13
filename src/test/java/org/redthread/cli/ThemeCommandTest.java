package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.ExitStatus;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import picocli.CommandLine;

/** {@code theme search}, {@code review}, {@code labels} and {@code recall}, one after another. */
final class ThemeCommandTest {
  private static final int ANSWER = 2;
  private static final int SECOND = 4;
  private static final int BATCH = 10;

  @SuppressWarnings("NullAway.Init") // by JUnit
  @TempDir
  Path folder;

  private String printed = "";

  @BeforeEach
  void letters() throws IOException {
    List<String> lines = new ArrayList<>(List.of("case,letter"));
    for (int i = 0; i < 60; i++) {
      lines.add(
          i % 4 == 0
              ? "c" + i + ",The CT scan of ward " + i + " showed a shadow and nobody told me."
              : "c" + i + ",The soup of day " + i + " was cold and the nurse was kind.");
    }
    lines.add("c60,\"The soup of day 1 was COLD, and the nurse was kind!\"");
    lines.add("c61,");
    Files.write(folder.resolve("in.csv"), lines);
  }

  private int run(String command, String... more) {
    List<String> line = new ArrayList<>(List.of("theme", command));
    if (!command.equals("labels")) {
      line.add("jobs/conf/themes/imaging.yaml");
      line.addAll(List.of("--in", path("in.csv"), "--id", "case", "--column", "letter"));
      line.addAll(List.of("--language", "en"));
    }
    line.add("--quiet");
    line.addAll(List.of(more));
    StringWriter out = new StringWriter();
    CommandLine main = new CommandLine(new Main());
    main.setExecutionExceptionHandler(new Failures());
    main.setOut(new PrintWriter(out));
    main.setErr(new PrintWriter(out));
    int status = main.execute(line.toArray(String[]::new));
    printed = out.toString();
    return status;
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void review(int size) {
    assertThat(
            run(
                "review",
                "--labels",
                path("labels.csv"),
                "--batch",
                Integer.toString(size),
                "--out",
                path("batch.xlsx")))
        .isEqualTo(ExitStatus.DONE);
  }

  private void onRows(Consumer<Row> change) throws IOException {
    onRows("Review", change);
  }

  private void onRows(String name, Consumer<Row> change) throws IOException {
    Path file = folder.resolve("batch.xlsx");
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      XSSFSheet sheet = book.getSheet(name);
      for (int i = 1; i <= sheet.getLastRowNum(); i++) {
        change.accept(sheet.getRow(i));
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
  }

  private static void answer(Row row) {
    boolean scan = row.getCell(1).getStringCellValue().contains("scan");
    row.getCell(ANSWER).setCellValue(scan ? "yes" : "no");
  }

  @Test
  void aNorwegianReaderIsToldInNorwegianWhatBelongsToTheTheme() throws IOException {
    assertThat(run("review", "--words", "nb", "--out", path("nb.xlsx"))).isEqualTo(ExitStatus.DONE);

    StringBuilder instructions = new StringBuilder();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve("nb.xlsx")))) {
      book.getSheetAt(0)
          .forEach(row -> row.forEach(cell -> instructions.append(cell).append('\n')));
    }

    assertThat(instructions)
        .contains("Bildeundersøkelser som ikke følges opp", "Det er tatt røntgen, CT, MR")
        .contains("Svaret på en bildeundersøkelse, eller beskjed om det, kom sent")
        .doesNotContain("was taken", "came late");
  }

  @Test
  void aNorwegianSheetIsAnsweredInNorwegianAndItsLabelsAreTheSame() throws IOException {
    assertThat(run("review", "--words", "nb", "--batch", "20", "--out", path("batch.xlsx")))
        .isEqualTo(ExitStatus.DONE);
    Path file = folder.resolve("batch.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      assertThat(book.getSheet("Gjennomgang").getDataValidations())
          .hasSize(3)
          .allSatisfy(
              choice ->
                  assertThat(choice.getValidationConstraint().getExplicitListValues())
                      .containsExactly("ja", "nei", "usikker"));
    }
    List<String> words = List.of("ja", "Nei", "usikker", "yes");
    onRows(
        "Gjennomgang",
        row -> row.getCell(ANSWER).setCellValue(words.get(row.getRowNum() % words.size())));
    assertThat(take()).isEqualTo(ExitStatus.DONE);

    Table labels = Tables.read(folder.resolve("labels.csv"));
    assertThat(labels.rows())
        .extracting(row -> row[labels.column("label")])
        .hasSize(20)
        .containsOnly("yes", "no", "unsure");
  }

  private int take() {
    return run("labels", path("batch.xlsx"), "--labels", path("labels.csv"));
  }

  @Test
  void searchScoresEachLetterAndSelectsWhatTheQueryFinds() {
    assertThat(run("search", "--out", path("out.csv"))).isEqualTo(ExitStatus.DONE);
    Table table = Tables.read(folder.resolve("out.csv"));
    assertThat(table.columns()).containsExactly("id", "score", "selected");
    assertThat(table.rows().get(0)[2]).isEqualTo("true");
    assertThat(table.rows().get(1)[2]).isEqualTo("false");
    assertThat(table.rows().get(61)).containsExactly("c61", "0", "false");
    assertThat(Double.parseDouble(table.rows().get(0)[1])).isBetween(0.5, 1.0);
  }

  @Test
  void aReviewEndsWithPrecisionAndRecall() throws IOException {
    review(30);
    onRows(ThemeCommandTest::answer);
    assertThat(take()).isEqualTo(ExitStatus.DONE);
    assertThat(run("recall", "--labels", path("labels.csv"))).isEqualTo(ExitStatus.DONE);
    assertThat(printed)
        .contains("read 30 of 60 different letters: 15 yes, 15 no, 0 unsure")
        .containsPattern("the theme's query: precision +1.000   1.000 to 1.000")
        .contains("after all 30 others");
    review(30);
    onRows(ThemeCommandTest::answer);
    assertThat(take()).isEqualTo(ExitStatus.DONE);
    assertThat(run("recall", "--labels", path("labels.csv"), "--json")).isEqualTo(ExitStatus.DONE);
    assertThat(printed).contains("\"enough\" : true").contains("\"missed_horvitz_thompson\" : 0.0");
    assertThat(run("review", "--labels", path("labels.csv"), "--out", path("b3.xlsx")))
        .isEqualTo(ExitStatus.OPERATOR);
  }

  @Test
  void theSameReviewGivesTheSameBytes() throws IOException {
    review(20);
    byte[] first = Files.readAllBytes(folder.resolve("batch.xlsx"));
    review(20);
    assertThat(Files.readAllBytes(folder.resolve("batch.xlsx"))).isEqualTo(first);
  }

  @Test
  void twoReadersGetTheirAgreement() throws IOException {
    review(20);
    onRows(
        row -> {
          answer(row);
          row.getCell(SECOND).setCellValue(row.getCell(ANSWER).getStringCellValue());
        });
    assertThat(take()).isEqualTo(ExitStatus.DONE);
    assertThat(printed).contains("two readers of 20 letters: same answer 1.000, kappa 1.000");
    assertThat(Tables.read(folder.resolve("labels.csv")).size()).isEqualTo(40);
  }

  @Test
  void whatMustNotBeChangedIsRefusedRowByRow() throws IOException {
    review(20);
    onRows(
        row -> {
          row.getCell(ANSWER).setCellValue(row.getRowNum() == 2 ? "perhaps" : "no");
          if (row.getRowNum() == 3) {
            row.getCell(BATCH - 1).setCellValue("other");
          }
        });
    assertThat(take()).isEqualTo(ExitStatus.OPERATOR);
    assertThat(printed)
        .contains("row 3: column 'Belongs?': expected yes, no or unsure")
        .contains("row 4: its grey columns were changed")
        .doesNotContain("perhaps");
    assertThat(folder.resolve("labels.csv")).doesNotExist();
  }

  @Test
  void anUnansweredSheetIsRefusedAndAHalfAnsweredOneIsTaken() throws IOException {
    review(20);
    assertThat(take()).isEqualTo(ExitStatus.OPERATOR);
    assertThat(printed).contains("has no answer");
    onRows(
        row -> {
          if (row.getRowNum() <= 10) {
            answer(row);
          }
        });
    assertThat(take()).isEqualTo(ExitStatus.DONE);
    assertThat(Tables.read(folder.resolve("labels.csv")).size()).isEqualTo(10);
    assertThat(run("recall", "--labels", path("labels.csv"))).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void oneAnswerThroughoutIsBorne() throws IOException {
    for (String word : List.of("yes", "no", "unsure")) {
      Files.deleteIfExists(folder.resolve("labels.csv"));
      review(20);
      onRows(row -> row.getCell(ANSWER).setCellValue(word));
      assertThat(take()).isEqualTo(ExitStatus.DONE);
      assertThat(run("recall", "--labels", path("labels.csv"))).as(word).isZero();
      assertThat(run("search", "--labels", path("labels.csv"), "--out", path("o.csv"))).isZero();
      review(20);
    }
  }

  @Test
  void labelsWithoutRandomLettersSayNothingOfTheUnread() throws IOException {
    Files.writeString(folder.resolve("labels.csv"), "id,label\nc0,yes\n");
    assertThat(run("recall", "--labels", path("labels.csv"))).isEqualTo(ExitStatus.DONE);
    assertThat(printed).contains("Not enough was read");
  }

  @Test
  void slipsAreTheOperatorsToMend() throws IOException {
    Files.writeString(folder.resolve("unknown.csv"), "id,label\nnobody,yes\n");
    assertThat(run("recall", "--labels", path("unknown.csv"))).isEqualTo(ExitStatus.OPERATOR);
    assertThat(printed).contains("not among the letters").doesNotContain("nobody");
    assertThat(run("recall", "--labels", path("none.csv"))).isEqualTo(ExitStatus.OPERATOR);
    Files.writeString(folder.resolve("empty.csv"), "");
    assertThat(run("recall", "--labels", path("empty.csv"))).isEqualTo(ExitStatus.OPERATOR);
    assertThat(run("review", "--out", path("b.csv"))).isEqualTo(ExitStatus.OPERATOR);
    assertThat(run("review", "--out", path("b.xlsx"), "--batch", "1"))
        .isEqualTo(ExitStatus.OPERATOR);
    assertThat(run("review", "--out", path("b.xlsx"), "--random", "0"))
        .isEqualTo(ExitStatus.OPERATOR);
    assertThat(run("review", "--out", path("b.xlsx"), "--at-least", "1.5"))
        .isEqualTo(ExitStatus.OPERATOR);
    assertThat(printed).contains("--at-least");
    assertThat(run("labels", path("in.csv"), "--labels", path("l.csv")))
        .isEqualTo(ExitStatus.OPERATOR);
    Files.writeString(folder.resolve("in.csv"), "case,letter\n");
    assertThat(run("search", "--out", path("out.csv"))).isEqualTo(ExitStatus.OPERATOR);
    Files.writeString(folder.resolve("in.csv"), "");
    assertThat(run("search", "--out", path("out.csv"))).isEqualTo(ExitStatus.OPERATOR);
  }

  @Test
  void theShareOfRandomLettersMayBeGiven() throws IOException {
    review(20);
    onRows(ThemeCommandTest::answer);
    assertThat(take()).isEqualTo(ExitStatus.DONE);
    assertThat(random()).isEqualTo(5);
    String out = path("batch.xlsx");
    String labels = path("labels.csv");
    assertThat(run("review", "--labels", labels, "--batch", "20", "--random", "0.5", "--out", out))
        .isEqualTo(ExitStatus.DONE);
    onRows(ThemeCommandTest::answer);
    assertThat(take()).isEqualTo(ExitStatus.DONE);
    assertThat(random()).isEqualTo(5 + 10);
  }

  private long random() {
    return Tables.read(folder.resolve("labels.csv")).values("drawn").stream()
        .filter("random"::equals)
        .count();
  }

  @Test
  void oneLetterIsAReviewToo() throws IOException {
    Files.writeString(folder.resolve("in.csv"), "case,letter\nc0,The scan was lost.\n");
    review(20);
    onRows(ThemeCommandTest::answer);
    assertThat(take()).isEqualTo(ExitStatus.DONE);
    assertThat(run("recall", "--labels", path("labels.csv"))).isEqualTo(ExitStatus.DONE);
    assertThat(printed).contains("Every letter was read.");
  }

  @Test
  void aThemeWithoutAQueryIsLearnedFromTheAnswers() throws IOException {
    Path theme =
        Files.writeString(
            folder.resolve("codes.yaml"),
            "id: codes\nversion: 1\nlabels: {en: A, nb: B}\ndefinition: C\ncodes: {feed: [X]}\n");
    Files.writeString(folder.resolve("labels.csv"), "id,label\nc0,yes\nc4,yes\nc1,no\n");
    List<String> line =
        List.of(
            "theme",
            "search",
            theme.toString(),
            "--in",
            path("in.csv"),
            "--id",
            "case",
            "--column",
            "letter",
            "--labels",
            path("labels.csv"),
            "--out",
            path("out.csv"),
            "--quiet");
    assertThat(Main.run(line.toArray(String[]::new))).isEqualTo(ExitStatus.DONE);
    Table table = Tables.read(folder.resolve("out.csv"));
    double scan = Double.parseDouble(table.rows().get(8)[1]);
    double soup = Double.parseDouble(table.rows().get(9)[1]);
    assertThat(scan).isGreaterThan(soup);
  }
}
