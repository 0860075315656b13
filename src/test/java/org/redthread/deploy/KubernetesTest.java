package org.redthread.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the CronJob promises. No API server is at hand to try it on. */
class KubernetesTest {
  private final JsonNode job;
  private final JsonNode container;

  KubernetesTest() throws IOException {
    job = new YAMLMapper().readTree(Path.of("deploy", "kubernetes", "cronjob.yaml").toFile());
    container = job.at("/spec/jobTemplate/spec/template/spec/containers/0");
  }

  @Test
  void oneRunAtATimeMissedNightsMadeUpForHangingOnesEnded() {
    assertThat(job.at("/spec/schedule").asText()).isEqualTo("15 2 * * *");
    assertThat(job.at("/spec/concurrencyPolicy").asText()).isEqualTo("Forbid");
    assertThat(job.at("/spec/startingDeadlineSeconds").asLong())
        .isBetween(Duration.ofHours(6).toSeconds(), Duration.ofHours(23).toSeconds());
    assertThat(job.at("/spec/jobTemplate/spec/activeDeadlineSeconds").asLong())
        .isEqualTo(Duration.ofHours(6).toSeconds());
  }

  @Test
  void whatAPersonMustMendIsNotTriedAgain() {
    JsonNode rule = job.at("/spec/jobTemplate/spec/podFailurePolicy/rules/0");
    assertThat(rule.path("action").asText()).isEqualTo("FailJob");
    assertThat(rule.at("/onExitCodes/values").toString()).isEqualTo("[2,3]");
    assertThat(rule.at("/onExitCodes/containerName").asText())
        .isEqualTo(container.path("name").asText());
    assertThat(job.at("/spec/jobTemplate/spec/template/spec/restartPolicy").asText())
        .as("asked for by a policy of failures")
        .isEqualTo("Never");
  }

  @Test
  void secretsComeFromASecret() {
    for (JsonNode variable : container.path("env")) {
      if (!variable.path("name").asText().equals("REDTHREAD_MEMORY")) {
        assertThat(variable.at("/valueFrom/secretKeyRef/name").asText()).isEqualTo("redthread");
        assertThat(variable.has("value")).isFalse();
      }
    }
    assertThat(container.path("env").toString()).contains("REDTHREAD_PSEUDONYM_KEY");
  }

  @Test
  void theCommandIsOneThatRedthreadTakes() {
    List<String> words = new ArrayList<>();
    container.path("command").forEach(word -> words.add(word.asText()));
    assertThat(words.get(0)).isEqualTo("redthread");
    assertThat(Said.taken(words.subList(1, words.size())).hasSubcommand()).isTrue();
  }
}
