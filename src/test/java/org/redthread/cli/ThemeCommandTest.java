package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.run.ExitStatus;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/** {@code theme search} and {@code recall}, and slips in any command of a theme. */
final class ThemeCommandTest extends LettersToReview {
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
