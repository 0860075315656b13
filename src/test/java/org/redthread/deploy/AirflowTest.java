package org.redthread.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The DAG, run by Python with an Airflow that only writes down what it was given. */
class AirflowTest {
  private static final String AIRFLOW =
      """
      import json, os, sys, types
      told = {}
      class DAG:
          def __init__(self, **given): told["dag"] = given
          def __enter__(self): return self
          def __exit__(self, *failure): print(json.dumps(told, default=str))
      class SparkSubmitOperator:
          def __init__(self, **given): told["task"] = given
      def module(name, **parts):
          made = types.ModuleType(name)
          made.__dict__.update(parts)
          sys.modules[name] = made
      for name in ("airflow.providers", "airflow.providers.apache", "airflow.providers.apache.spark",
                   "airflow.providers.apache.spark.operators"):
          module(name)
      module("airflow", DAG=DAG)
      module("airflow.providers.apache.spark.operators.spark_submit", SparkSubmitOperator=SparkSubmitOperator)
      os.environ["REDTHREAD_HOME"] = sys.argv[2]
      exec(compile(open(sys.argv[1], encoding="utf-8").read(), sys.argv[1], "exec"), {"__name__": "dag"})
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static JsonNode told;

  @BeforeAll
  static void run() throws Exception {
    assumeTrue(Said.has("python3"), "python3 is not installed");
    Path lib = Files.createDirectories(folder.resolve("lib"));
    for (String jar : List.of("redthread-0.1.0", "spark-core_2.13-4.1.0", "fastcsv-3.4.0")) {
      Files.createFile(lib.resolve(jar + ".jar"));
    }
    Path program = Files.writeString(folder.resolve("airflow.py"), AIRFLOW);
    String dag = Path.of("deploy", "airflow", "redthread_nightly.py").toAbsolutePath().toString();
    Said said = Said.of(folder, List.of("python3", program.toString(), dag, folder.toString()));
    assertThat(said.status()).as(said.text()).isZero();
    told = new ObjectMapper().readTree(said.text());
  }

  @Test
  void oneRunAtATimeTakesAllInAndIsEndedWhereItHangs() {
    JsonNode dag = told.path("dag");
    assertThat(dag.path("schedule").asText()).isEqualTo("15 2 * * *");
    assertThat(dag.path("max_active_runs").asInt()).isEqualTo(1);
    assertThat(dag.path("catchup").asBoolean(true)).as("run by run").isFalse();
    assertThat(dag.path("dagrun_timeout").asText()).isEqualTo("8:00:00");
    assertThat(told.at("/task/execution_timeout").asText()).isEqualTo("6:00:00");
  }

  @Test
  void theCommandIsOneThatRedthreadTakes() throws Exception {
    List<String> words = new ArrayList<>();
    told.at("/task/application_args").forEach(word -> words.add(word.asText()));
    words.replaceAll(word -> word.equals("{{ data_interval_end | ds }}") ? "2026-11-22" : word);

    assertThat(Said.taken(words).hasSubcommand()).isTrue();
    assertThat(words).containsSequence("--as-at", "2026-11-22");
    assertThat(
            Class.forName(told.at("/task/java_class").asText()).getMethod("main", String[].class))
        .isNotNull();
  }

  @Test
  void executorsGetWhatSparkDoesNotBring() {
    assertThat(told.at("/task/application").asText()).endsWith("lib/redthread-0.1.0.jar");
    assertThat(told.at("/task/jars").asText())
        .endsWith("lib/fastcsv-3.4.0.jar")
        .doesNotContain(",");
  }

  @Test
  void secretsAreInNoArgument() {
    assertThat(told.toString()).doesNotContainPattern("REDTHREAD_(PSEUDONYM|SMTP|WEBHOOK)");
  }
}
