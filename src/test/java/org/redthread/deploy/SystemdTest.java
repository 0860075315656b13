package org.redthread.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The units of systemd: what they promise, and that systemd takes them. */
class SystemdTest {
  private static final Path UNITS = Path.of("deploy", "systemd");

  private static List<String> unit(String name) throws IOException {
    return Files.readAllLines(UNITS.resolve(name));
  }

  @Test
  void aMissedNightIsMadeUpForAndAHangingOneEnded() throws IOException {
    assertThat(unit("redthread.timer"))
        .contains("Persistent=true", "OnCalendar=*-*-* 02:15:00", "Unit=redthread.service");
    assertThat(unit("redthread.service"))
        .as("a oneshot that runs is not started a second time, and has no limit of its own")
        .contains("Type=oneshot", "TimeoutStartSec=6h", "OnFailure=redthread-failed.service");
  }

  @Test
  void theCommandsAreOnesThatRedthreadTakes() throws IOException {
    for (String name : List.of("redthread.service", "redthread-failed.service")) {
      String start =
          unit(name).stream().filter(line -> line.startsWith("ExecStart=")).findFirst().orElse("");
      List<String> words = Arrays.asList(start.split(" "));
      assertThat(words.get(0)).isEqualTo("ExecStart=/opt/redthread/bin/redthread");
      assertThat(Said.taken(words.subList(1, words.size())).hasSubcommand()).as(start).isTrue();
    }
  }

  @Test
  void secretsAreInNoUnit() throws IOException {
    assertThat(unit("redthread.service"))
        .contains("EnvironmentFile=/etc/redthread/secrets.env")
        .noneMatch(line -> line.matches("Environment=.*(KEY|PASSWORD|USER|URL).*"));
    assertThat(unit("secrets.env.example"))
        .allMatch(line -> line.startsWith("#") || line.endsWith("="));
  }

  @Test
  void systemdHasNoRemark(@TempDir Path folder) throws Exception {
    assumeTrue(Said.has("systemd-analyze"), "systemd-analyze is not installed");
    List<String> units =
        List.of("redthread.service", "redthread.timer", "redthread-failed.service");
    for (String name : units) {
      String text =
          String.join("\n", unit(name)).replace("/opt/redthread/bin/redthread", "/bin/sh");
      Files.writeString(folder.resolve(name), text);
    }

    assertThat(
            Said.of(
                folder, verify("redthread.service", "redthread.timer", "redthread-failed.service")))
        .isEqualTo(new Said("", 0));

    Path timer = folder.resolve("redthread.timer");
    Files.writeString(timer, Files.readString(timer).replace("02:15:00", "at night"));
    assertThat(Said.of(folder, verify("redthread.timer")).status()).as("it does look").isNotZero();
  }

  private static List<String> verify(String... units) {
    List<String> command = new java.util.ArrayList<>(List.of("systemd-analyze", "verify"));
    Arrays.stream(units).map("./"::concat).forEach(command::add);
    return command;
  }
}
