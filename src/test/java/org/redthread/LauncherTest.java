package org.redthread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher gives Java, with a Java that only says what it was given. */
class LauncherTest {
  private final Path release;

  LauncherTest(@TempDir Path folder) throws IOException {
    release = folder;
    Files.createDirectories(folder.resolve("bin"));
    Files.createFile(Files.createDirectories(folder.resolve("lib")).resolve("redthread-9.jar"));
    Files.copy(Path.of("redthread"), folder.resolve("bin/redthread"));
    script(
        Files.createDirectories(folder.resolve("java/bin")).resolve("java"),
        "case \"$*\" in *-version*) echo '  java.specification.version = 17' ;;"
            + " *) echo \"LC_ALL=${LC_ALL:-unset} $*\" ;; esac");
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private String said(Map<String, String> environment) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", release.resolve("bin/redthread").toString(), "nightly");
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().put("JAVA_HOME", release.resolve("java").toString());
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  @Test
  void norwegianLettersAreReadAndWrittenWhereNoLanguageIsNamed() throws Exception {
    assertThat(said(Map.of())).startsWith("LC_ALL=C.UTF-8 ");
    assertThat(said(Map.of("LANG", "C"))).startsWith("LC_ALL=C.UTF-8 ");
    assertThat(said(Map.of("LANG", "nb_NO.UTF-8"))).startsWith("LC_ALL=unset ");
    assertThat(said(Map.of("LC_ALL", "en_GB.utf8"))).startsWith("LC_ALL=en_GB.utf8 ");
  }

  @Test
  void theNightHasItsMemoryAndMoreIfAsked() throws Exception {
    assertThat(said(Map.of())).contains("-Xmx4g", "-jar", "redthread-9.jar nightly");
    assertThat(said(Map.of("REDTHREAD_MEMORY", "9g"))).contains("-Xmx9g").doesNotContain("-Xmx4g");
  }

  @Test
  void jarsOfOnesOwnAreFoundAndWhatTheManifestOpensIsOpenedStill() throws Exception {
    Path jars = Files.createDirectories(release.resolve("object store"));
    String said = said(Map.of("REDTHREAD_JARS", jars.toString()));

    assertThat(said).contains("redthread-9.jar:" + jars + "/* org.redthread.cli.Main nightly");
    assertThat(said.split(" "))
        .filteredOn(word -> word.startsWith("--add-opens="))
        .containsExactly(
            manifestOpens()
                .map(name -> "--add-opens=" + name + "=ALL-UNNAMED")
                .toArray(String[]::new));
  }

  private static Stream<String> manifestOpens() throws IOException {
    Matcher named =
        Pattern.compile("<java.opens>(.*)</java.opens>")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(named.find()).isTrue();
    return Stream.of(named.group(1).split(" "));
  }
}
