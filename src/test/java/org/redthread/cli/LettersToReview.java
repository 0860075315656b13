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
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.ExitStatus;
import picocli.CommandLine;

/** Sixty-two letters in a folder, and the commands of a theme run on them. */
abstract class LettersToReview {
  static final int ANSWER = 2;

  @SuppressWarnings("NullAway.Init") // by JUnit
  @TempDir
  Path folder;

  String printed = "";

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

  final int run(String command, String... more) {
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

  final String path(String name) {
    return folder.resolve(name).toString();
  }

  final void review(int size) {
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

  final void onRows(Consumer<Row> change) throws IOException {
    onRows("Review", change);
  }

  final void onRows(String name, Consumer<Row> change) throws IOException {
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

  static void answer(Row row) {
    boolean scan = row.getCell(1).getStringCellValue().contains("scan");
    row.getCell(ANSWER).setCellValue(scan ? "yes" : "no");
  }

  final int take() {
    return run("labels", path("batch.xlsx"), "--labels", path("labels.csv"));
  }
}
