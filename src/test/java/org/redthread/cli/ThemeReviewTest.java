package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.redthread.run.ExitStatus;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/** {@code theme review} and {@code labels}: a workbook goes out and comes back answered. */
final class ThemeReviewTest extends LettersToReview {
  private static final int SECOND = 4;
  private static final int BATCH = 10;

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

  @Test
  void aReviewEndsWithPrecisionAndRecall() throws IOException {
    review(30);
    onRows(LettersToReview::answer);
    assertThat(take()).isEqualTo(ExitStatus.DONE);
    assertThat(run("recall", "--labels", path("labels.csv"))).isEqualTo(ExitStatus.DONE);
    assertThat(printed)
        .contains("read 30 of 60 different letters: 15 yes, 15 no, 0 unsure")
        .containsPattern("the theme's query: precision +1.000   1.000 to 1.000")
        .contains("after all 30 others");
    review(30);
    onRows(LettersToReview::answer);
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
  void theShareOfRandomLettersMayBeGiven() throws IOException {
    review(20);
    onRows(LettersToReview::answer);
    assertThat(take()).isEqualTo(ExitStatus.DONE);
    assertThat(random()).isEqualTo(5);
    String out = path("batch.xlsx");
    String labels = path("labels.csv");
    assertThat(run("review", "--labels", labels, "--batch", "20", "--random", "0.5", "--out", out))
        .isEqualTo(ExitStatus.DONE);
    onRows(LettersToReview::answer);
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
    onRows(LettersToReview::answer);
    assertThat(take()).isEqualTo(ExitStatus.DONE);
    assertThat(run("recall", "--labels", path("labels.csv"))).isEqualTo(ExitStatus.DONE);
    assertThat(printed).contains("Every letter was read.");
  }
}
