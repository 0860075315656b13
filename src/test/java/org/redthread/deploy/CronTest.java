package org.redthread.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The line of cron, run by a shell with cron's bare environment and a redthread that only acts. */
@DisabledOnOs(OS.WINDOWS)
class CronTest {
  private final Path folder;

  CronTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("opt/bin"));
    Files.createDirectories(folder.resolve("srv"));
    Files.createDirectories(folder.resolve("etc"));
    Files.writeString(folder.resolve("etc/secrets.env"), "REDTHREAD_PSEUDONYM_KEY='a $b c'\n");
  }

  /** The command, with the places of this test, and with seconds for hours. */
  private String command() throws IOException {
    String line =
        Files.readAllLines(Path.of("deploy", "cron", "redthread")).stream()
            .filter(each -> each.matches("[0-9*].*"))
            .findFirst()
            .orElseThrow();
    List<String> fields = Arrays.asList(line.split("\\s+", 7));
    assertThat(fields.subList(0, 6)).containsExactly("15", "2", "*", "*", "*", "redthread");
    assertThat(line).as("cron takes a percent sign for the end of a line").doesNotContain("%");
    assertThat(fields.get(6)).contains(" 6h ");
    return fields
        .get(6)
        .replace("/opt/redthread", folder + "/opt")
        .replace("/srv/redthread", folder + "/srv")
        .replace("/etc/redthread", folder + "/etc")
        .replace(" 6h ", " 2s ");
  }

  /** A redthread whose nights do as told; status says that it was asked. */
  private Said night(String does) throws Exception {
    Path program = folder.resolve("opt/bin/redthread");
    Files.writeString(
        program,
        "#!/bin/sh\n[ \"$1\" = status ] && { echo asked: \"$@\"; exit 0; }\n" + does + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return Said.of(folder, List.of("/bin/sh", "-c", command()));
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("srv/nightly.log"));
  }

  @Test
  void aGoodNightMailsNothingAndHasItsSecretsFromTheFile() throws Exception {
    Said said = night("echo \"key: $REDTHREAD_PSEUDONYM_KEY\"; echo \"$@\"");

    assertThat(said).isEqualTo(new Said("", 0));
    assertThat(log()).startsWith("key: a $b c\nnightly --quiet --config ");
  }

  @Test
  void aFailedNightMailsWhatStatusSays() throws Exception {
    Said said = night("echo nothing was published >&2; exit 3");

    assertThat(said.text()).startsWith("asked: status --store").contains("/srv/store", "/srv/out");
    assertThat(log()).contains("nothing was published");
  }

  @Test
  void aNightThatHangsIsEnded() throws Exception {
    Instant start = Instant.now();

    Said said = night("exec sleep 600");

    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(45));
    assertThat(said.text()).startsWith("asked: status");
  }

  @Test
  void withoutItsSecretsNoNightIsRun() throws Exception {
    Files.delete(folder.resolve("etc/secrets.env"));

    Said said = night("echo ran");

    assertThat(folder.resolve("srv/nightly.log")).doesNotExist();
    assertThat(said.text()).contains("secrets.env");
  }

  @Test
  void theCommandsAreOnesThatRedthreadTakes() throws Exception {
    night("echo \"$@\"");
    assertThat(Said.taken(List.of(log().strip().split(" "))).hasSubcommand()).isTrue();
    String status = night("exit 1").text().strip().replace("asked: ", "");
    assertThat(Said.taken(List.of(status.split(" "))).hasSubcommand()).isTrue();
  }
}
