package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionTest {
  private static final List<String> TYPED = List.of("nightly", "--master", "spark://h:7077");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @BeforeEach
  void libraries() throws IOException {
    Files.createDirectories(folder.resolve("lib"));
    for (String jar :
        List.of("spark-core_2.13-4.1.0", "iceberg-1", "lucene-core-9", "netty-all-4")) {
      Files.createFile(folder.resolve("lib").resolve(jar + ".jar"));
    }
  }

  private List<String> command(Map<String, String> environment) {
    return new Submission(folder.resolve("redthread.jar"), environment)
        .command("spark://h:7077", Path.of("home"), TYPED);
  }

  private static String after(List<String> command, String option) {
    return command.get(command.indexOf(option) + 1);
  }

  @Test
  void theProgramsOwnSparkSubmitsTheSameCommandLine() {
    List<String> command = command(Map.of("REDTHREAD_MEMORY", "3g"));

    assertThat(command)
        .contains("-Xmx3g", "org.apache.spark.deploy.SparkSubmit")
        .noneMatch(word -> word.contains("incubator"))
        .endsWith("nightly", "--master", "spark://h:7077");
    assertThat(after(command, "--master")).isEqualTo("spark://h:7077");
    assertThat(after(command, "--class")).isEqualTo("org.redthread.cli.Main");
  }

  @Test
  void onlyWhatSparkDoesNotBringTravels() {
    assertThat(after(command(Map.of()), "--jars").split(","))
        .containsExactly(
            folder.resolve("lib/iceberg-1.jar").toString(),
            folder.resolve("lib/lucene-core-9.jar").toString());
  }

  @Test
  void jarsOfOnesOwnGoToTheDriverAndTravel() throws IOException {
    Path jars = Files.createDirectories(folder.resolve("own"));
    Files.createFile(jars.resolve("hadoop-aws-3.jar"));
    Files.createFile(jars.resolve("README"));

    List<String> command = command(Map.of("REDTHREAD_JARS", jars.toString()));

    assertThat(after(command, "-cp")).isEqualTo(folder.resolve("lib") + "/*:" + jars + "/*");
    assertThat(after(command, "--jars").split(","))
        .contains(
            jars.resolve("hadoop-aws-3.jar").toString(),
            folder.resolve("lib/iceberg-1.jar").toString())
        .hasSize(3);
  }

  @Test
  void aSparkOfTheDepartmentIsUsedWhereItIsNamed() throws IOException {
    Path submit = folder.resolve("spark/bin/spark-submit");
    Files.createDirectories(folder.resolve("spark/bin"));
    Files.writeString(submit, "#!/bin/sh\n");
    assertThat(submit.toFile().setExecutable(true)).isTrue();

    List<String> command = command(Map.of("SPARK_HOME", folder.resolve("spark").toString()));

    assertThat(command).startsWith(submit.toString(), "--driver-memory", "4g");
  }

  @Test
  void moreOptionsComeBeforeTheProgramAndSecretsAreInNone() {
    List<String> command =
        command(
            Map.of(
                "REDTHREAD_SUBMIT_OPTS", " --queue ombud  --executor-memory 8g",
                "REDTHREAD_PSEUDONYM_KEY", "very-secret"));

    assertThat(after(command, "--queue")).isEqualTo("ombud");
    assertThat(command.indexOf("--executor-memory")).isLessThan(command.indexOf("--class"));
    assertThat(String.join(" ", command)).doesNotContain("very-secret");
  }

  @Test
  void airflowLeavesTheSameLibrariesBehind() throws IOException {
    String dag = Files.readString(Path.of("deploy/airflow/redthread_nightly.py"));

    assertThat(SparkJars.BROUGHT).allSatisfy(start -> assertThat(dag).contains('"' + start + '"'));
  }
}
