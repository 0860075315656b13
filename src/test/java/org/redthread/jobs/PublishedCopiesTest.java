package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedCopiesTest {
  @TempDir Path folder;

  private Path write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.resolveSibling(""));
    return Files.writeString(path, text);
  }

  @Test
  void theTablesOfAReportLieBesideItWithTheFiguresOfTheSameRun() throws IOException {
    write("run/imaging.html", "new");
    write("run/tables/table-verdicts.csv", "new");
    write("out/imaging.html", "old");
    write("out/tables/table-verdicts.csv", "old");
    write("out/tables/table-gone.csv", "old");
    write("out/notes.txt", "of a person");

    PublishedCopies.put(folder.resolve("run"), folder.resolve("out"));

    assertThat(folder.resolve("out/imaging.html")).hasContent("new");
    assertThat(folder.resolve("out/tables/table-verdicts.csv")).hasContent("new");
    assertThat(folder.resolve("out/tables/table-gone.csv")).doesNotExist();
    assertThat(folder.resolve("out/notes.txt")).hasContent("of a person");
  }

  @Test
  void aReportWithoutTablesIsCopiedAsItIs() throws IOException {
    write("run/imaging.html", "new");
    PublishedCopies.put(folder.resolve("run"), folder.resolve("out"));
    assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/imaging.html");
  }
}
