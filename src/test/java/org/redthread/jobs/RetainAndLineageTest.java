package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.OperatorException;

/** The keys of a configuration that say what a night keeps and whom it tells. */
class RetainAndLineageTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private NightlyOptions options(String keys) {
    try {
      Path file =
          Files.writeString(
              folder.resolve("office.yaml"),
              "data: feeds\nsources: [sources]\norganisations: {}\n" + keys);
      return NightlyOptions.of(file, NightlyOptions.Asked.NOTHING, LocalDate.of(2026, 3, 1));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void withoutTheKeysNothingIsDeletedAndNobodyIsTold() {
    NightlyOptions options = options("");

    assertThat(options.configuration().keep()).isEmpty();
    assertThat(options.configuration().lineage()).isEmpty();
    assertThat(options.keep(null, null)).isEqualTo(new Keep(90, 400));
  }

  @Test
  void theKeysSayHowMuchAndTheCommandLineWins() {
    NightlyOptions options = options("retain: {runs: 7}\n");

    assertThat(options.configuration().keep()).contains(new Keep(7, 400));
    assertThat(options.keep(null, 50)).isEqualTo(new Keep(7, 50));
    assertThat(options.keep(3, null)).isEqualTo(new Keep(3, 400));
  }

  @Test
  void tooLittleIsRefused() {
    assertThatThrownBy(() -> options("retain: {logs: 3}\n").configuration().keep())
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("'logs' is 3");
  }

  @Test
  void lineageIsAFileBesideTheConfigurationOrAUrl() {
    assertThat(options("lineage: out/lineage.jsonl\n").configuration().lineage())
        .contains(folder.resolve("out/lineage.jsonl").toUri());
    assertThat(options("lineage: https://catalogue.example/api\n").configuration().lineage())
        .contains(URI.create("https://catalogue.example/api"));
    assertThatThrownBy(() -> options("lineage: 'https://a b'\n").configuration().lineage())
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("'lineage'");
  }
}
