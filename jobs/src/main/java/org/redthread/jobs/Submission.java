package org.redthread.jobs;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redthread.run.OperatorException;

/**
 * Sends a night to a cluster through {@code spark-submit}: that of {@code SPARK_HOME}, or the one
 * among the project's own Spark jars. The driver is a process of its own on this machine, with the
 * same arguments, streams and exit status.
 */
public final class Submission {
  /** More options of spark-submit, such as {@code --executor-memory 8g --queue ombud}. */
  static final String OPTIONS = "REDTHREAD_SUBMIT_OPTS";

  private static final String JARS = "REDTHREAD_JARS";

  /** The master as spark-submit says it to the program that it starts. */
  private static final String SUBMITTED = "spark.master";

  private static final String MAIN = "org.redthread.cli.Main";

  private final Path jar;
  private final Map<String, String> environment;

  Submission(Path jar, Map<String, String> environment) {
    this.jar = jar;
    this.environment = environment;
  }

  /**
   * Whether this process should start another one: not for embedded Spark, nor within the other.
   */
  public static boolean needed(NightlyOptions options) {
    return !SparkRuntime.embedded(options.master()) && submittedMaster() == null;
  }

  /** The master of a program that spark-submit has started. */
  static @org.jspecify.annotations.Nullable String submittedMaster() {
    return System.getProperty(SUBMITTED);
  }

  /**
   * Runs the same command on the cluster and waits for its end.
   *
   * @param home where Redthread is installed
   * @param arguments the command line as it was typed
   * @return the exit status of the driver
   * @throws OperatorException if spark-submit cannot be started
   */
  public static int run(NightlyOptions options, Path home, List<String> arguments) {
    Submission submission = new Submission(ownJar(), System.getenv());
    List<String> command = submission.command(options.master(), home, arguments);
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new OperatorException(
          "spark-submit cannot be started (%s): set SPARK_HOME to a Spark 4.1, or leave it unset."
              .formatted(command.get(0)),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the cluster worked", e);
    }
  }

  /** The whole command line of the driver. */
  List<String> command(String master, Path home, List<String> arguments) {
    List<String> command = new ArrayList<>(start());
    command.addAll(
        List.of("--master", master, "--deploy-mode", "client", "--name", "redthread", "--jars"));
    command.add(String.join(",", libraries().stream().map(Path::toString).toList()));
    command.add("--driver-java-options");
    command.add(
        "-Djava.awt.headless=true -Dredthread.home=%s -Dlog4j2.configurationFile=%s"
            .formatted(home, "jar:" + jar.toUri() + "!/log4j2.properties"));
    command.addAll(words(environment.getOrDefault(OPTIONS, "")));
    command.addAll(List.of("--class", MAIN, jar.toString()));
    command.addAll(arguments);
    return command;
  }

  private List<String> start() {
    String memory = environment.getOrDefault("REDTHREAD_MEMORY", "4g");
    String spark = environment.getOrDefault("SPARK_HOME", "");
    if (!spark.isEmpty() && Files.isExecutable(Path.of(spark, "bin", "spark-submit"))) {
      return List.of(Path.of(spark, "bin", "spark-submit").toString(), "--driver-memory", memory);
    }
    List<String> java = new ArrayList<>();
    java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    java.add("-Xmx" + memory);
    java.addAll(opened());
    java.add("-Dlog4j2.configurationFile=jar:" + jar.toUri() + "!/log4j2.properties");
    java.add("-Djava.awt.headless=true");
    String places =
        Stream.concat(Stream.of(lib()), own().stream())
            .map(folder -> folder + File.separator + "*")
            .collect(joining(File.pathSeparator));
    java.addAll(List.of("-cp", places, "org.apache.spark.deploy.SparkSubmit"));
    return java;
  }

  /** Without the incubating vectors, which print a warning and bother Lucene. */
  private static List<String> opened() {
    return words(org.apache.spark.launcher.JavaModuleOptions.defaultModuleOptions()).stream()
        .filter(option -> !option.contains("jdk.incubator"))
        .toList();
  }

  private static List<String> words(String options) {
    return Arrays.stream(options.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  private Path lib() {
    return jar.resolveSibling("lib");
  }

  /** A folder of jars that the operator adds, such as those of an object store. */
  private Optional<Path> own() {
    return Optional.ofNullable(environment.get(JARS)).filter(name -> !name.isEmpty()).map(Path::of);
  }

  /** What executors need beside a Spark of their own. */
  private List<Path> libraries() {
    List<Path> needed = new ArrayList<>(jars(lib()).stream().filter(SparkJars::missing).toList());
    own().ifPresent(folder -> needed.addAll(jars(folder)));
    return needed;
  }

  private static List<Path> jars(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new OperatorException(
          "The libraries %s cannot be read: %s.".formatted(folder, Failure.reason(e)), e);
    }
  }

  private static Path ownJar() {
    try {
      Path place =
          Path.of(Submission.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isRegularFile(place)) {
        return place;
      }
      throw new OperatorException(
          "A cluster needs Redthread as a jar, not classes in %s; start it with ./redthread."
              .formatted(place));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
