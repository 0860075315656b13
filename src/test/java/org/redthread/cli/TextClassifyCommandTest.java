package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.ExitStatus;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/** {@code text classify} and {@code text train}. */
class TextClassifyCommandTest {
  private static final List<String> BINDING = List.of("prediction", "confidence", "abstained");

  @SuppressWarnings("NullAway.Init") // by JUnit
  @TempDir
  Path folder;

  private String screen = "";

  @BeforeEach
  void letters() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      lines.add("a%d,\"The food was cold, day %d\",food,Elm,2024-01-%02d".formatted(i, i, 1 + i));
      lines.add("b%d,Nobody read my scan %d,scan,Oak,2024-01-%02d".formatted(i, i, 1 + i));
      lines.add(
          "c%d,Cold food and nobody read my scan %d,food|scan,Ash,2024-01-%02d"
              .formatted(i, i, 1 + i));
    }
    write("several.csv", "id,letter,code,organisation,date", lines);
    lines.removeIf(line -> line.contains("|"));
    write("train.csv", "id,letter,code,organisation,date", lines);
    write(
        "test.csv", "ref,letter,code", List.of("7,cold food again,food", "8,,", "9,my scan,scan"));
  }

  private void write(String name, String header, List<String> lines) throws IOException {
    List<String> all = new ArrayList<>(List.of(header));
    all.addAll(lines);
    Files.write(folder.resolve(name), all);
  }

  @Test
  void writesARowForEachLetterAndScoresThoseThatPeopleCoded() {
    assertThat(classify("--train", "train.csv", "--test", "test.csv")).isEqualTo(ExitStatus.DONE);
    Table out = out();
    assertThat(out.columns()).startsWith(BINDING.toArray(String[]::new));
    assertThat(out.size()).isEqualTo(3);
    assertThat(out.values("prediction")).startsWith("food").endsWith("scan");
    assertThat(out.values("abstained")).containsExactly("false", "true", "false");
    assertThat(out.values("confidence").stream().map(Double::parseDouble))
        .allMatch(confidence -> confidence >= 0 && confidence <= 1);
    assertThat(out.values("terms").get(0)).contains("food");
    assertThat(screen).contains("letters                2", "accuracy               1.0000", "ECE");
  }

  @Test
  void severalCodesArePartedByABar() {
    assertThat(classify("--train", "several.csv", "--test", "several.csv", "--id", "id"))
        .isEqualTo(ExitStatus.DONE);
    assertThat(out().values("prediction")).contains("food", "scan");
    assertThat(out().values("prediction")).anyMatch(codes -> codes.split("\\|").length == 2);
    assertThat(out().values("id").get(2)).isEqualTo("c0");
  }

  @Test
  void aModelIsTrainedOnceAndUsedLater() throws IOException {
    assertThat(train("train.csv", "codes.model")).isEqualTo(ExitStatus.DONE);
    assertThat(screen).contains("accuracy");
    classify("--train", "train.csv", "--test", "test.csv");
    List<String[]> direct = out().rows();
    assertThat(classify("--model", "codes.model", "--test", "test.csv")).isEqualTo(ExitStatus.DONE);
    assertThat(out().rows()).usingRecursiveComparison().isEqualTo(direct);
    List<String> lines = Files.readAllLines(folder.resolve("train.csv"));
    List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
    Collections.shuffle(rows, new java.util.Random(1));
    write("shuffled.csv", lines.get(0), rows);
    train("shuffled.csv", "again.model");
    assertThat(folder.resolve("again.model")).hasSameBinaryContentAs(folder.resolve("codes.model"));
  }

  @Test
  void theCardIsJson() {
    run(
        "text",
        "train",
        "--in",
        path("train.csv"),
        "--column",
        "letter",
        "--label",
        "code",
        "--model-out",
        path("codes.model"),
        "--quiet",
        "--json");
    assertThat(screen).contains("\"training_sha256\"", "\"seed\"", "\"scores\"", "\"settings\"");
  }

  @Test
  void foldsExamineEveryLetterOfTheFile() {
    assertThat(classify("--train", "train.csv", "--folds", "3")).isEqualTo(ExitStatus.DONE);
    assertThat(out().size()).isEqualTo(60);
    assertThat(out().values("fold")).contains("0", "1", "2").doesNotContain("");
    assertThat(screen).contains("letters                60");
  }

  @Test
  void organisationsAreLeftOutWholeAndTimeRunsForward() {
    assertThat(classify("--train", "several.csv", "--folds", "3", "--group", "organisation"))
        .isEqualTo(ExitStatus.DONE);
    assertThat(out().values("fold").subList(0, 6)).containsExactly("1", "2", "0", "1", "2", "0");
    assertThat(classify("--train", "train.csv", "--folds", "2", "--time", "date"))
        .isEqualTo(ExitStatus.DONE);
    assertThat(out().values("fold").get(0)).isEmpty();
    assertThat(out().values("prediction").get(0)).isEmpty();
    assertThat(out().values("fold").get(59)).isEqualTo("2");
  }

  @Test
  void aCodeTheModelHasNeverSeenCountsAsMissed() throws IOException {
    write("test.csv", "letter,code", List.of("cold food again,food", "the car park,parking"));
    assertThat(classify("--train", "train.csv", "--test", "test.csv")).isEqualTo(ExitStatus.DONE);
    assertThat(screen).contains("accuracy               0.5000", "parking");
  }

  @Test
  void lettersWithoutCodesAreCodedWithoutScores() throws IOException {
    write("test.csv", "letter", List.of("cold food again"));
    assertThat(classify("--train", "train.csv", "--test", "test.csv")).isEqualTo(ExitStatus.DONE);
    assertThat(out().values("prediction")).containsExactly("food");
    assertThat(screen).doesNotContain("accuracy");
  }

  @Test
  void slipsAreTheOperatorsToMend() throws IOException {
    assertSlip("--test", "--test", "test.csv");
    assertSlip("--test", "--train", "train.csv");
    assertSlip("--group", "--train", "train.csv", "--test", "test.csv", "--group", "organisation");
    assertSlip("--folds", "--train", "train.csv", "--folds", "1");
    assertSlip("nobody.csv", "--train", "nobody.csv", "--test", "test.csv");
    assertSlip("not a model", "--model", "train.csv", "--test", "test.csv");
    assertSlip("colour", "--train", "train.csv", "--folds", "3", "--group", "colour");
    write("other.csv", "text,code", List.of("a,b"));
    assertSlip("no column 'letter'", "--train", "train.csv", "--test", "other.csv");
    write("other.csv", "letter,kind", List.of("a,b"));
    assertSlip("no column 'code'", "--train", "other.csv", "--test", "test.csv");
    write("other.csv", "letter,code", List.of("a,b", "c,b"));
    assertSlip("at least two", "--train", "other.csv", "--test", "test.csv");
    write("other.csv", "letter,code", List.of());
    assertSlip("no rows", "--train", "train.csv", "--test", "other.csv");
    assertSlip("abstain", "--train", "train.csv", "--folds", "3", "--abstain-below", "2");
    assertSlip("--language", "--train", "train.csv", "--folds", "3", "--language", "fr");
  }

  private void assertSlip(String named, String... arguments) {
    assertThat(classify(arguments)).isEqualTo(ExitStatus.OPERATOR);
    assertThat(screen).contains(named);
  }

  @Test
  void aModelThatReadsAColumnBesideTheLettersAsksForIt() {
    assertThat(
            classify(
                "--train",
                "train.csv",
                "--test",
                "train.csv",
                "--context",
                "organisation",
                "--model-out",
                "m.model"))
        .isEqualTo(ExitStatus.DONE);
    assertThat(classify("--model", "m.model", "--test", "test.csv")).isEqualTo(ExitStatus.OPERATOR);
    assertThat(screen).contains("trained with --context", "test.csv");
    assertThat(classify("--model", "m.model", "--test", "test.csv", "--context", "place"))
        .isEqualTo(ExitStatus.OPERATOR);
    assertThat(screen).contains("place");
  }

  private int classify(String... arguments) {
    List<String> line =
        new ArrayList<>(
            List.of("text", "classify", "--quiet", "--column", "letter", "--label", "code"));
    line.addAll(List.of("--out", path("out.csv")));
    for (String argument : arguments) {
      line.add(argument.matches(".*\\.(csv|model)") ? path(argument) : argument);
    }
    return run(line.toArray(String[]::new));
  }

  private int train(String in, String model) {
    return run(
        "text",
        "train",
        "--quiet",
        "--in",
        path(in),
        "--column",
        "letter",
        "--label",
        "code",
        "--model-out",
        path(model));
  }

  private int run(String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
    System.setOut(both);
    System.setErr(both);
    try {
      return Main.run(arguments);
    } finally {
      System.setOut(out);
      System.setErr(err);
      screen = said.toString(StandardCharsets.UTF_8);
    }
  }

  private Table out() {
    return Tables.read(folder.resolve("out.csv"));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
