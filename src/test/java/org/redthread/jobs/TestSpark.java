package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** One embedded session for all integration tests: no user interface, loopback, two threads. */
final class TestSpark {
  private TestSpark() {}

  /** A session whose catalogue is the given store. */
  static SparkSession session(Path store) {
    try {
      Files.createDirectories(store);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    if (SparkSession.getActiveSession().isDefined()) {
      SparkSession.getActiveSession().get().stop();
    }
    SparkSession session = SparkRuntime.start("local[2]", store, 2);
    assertThat(session.conf().get("spark.sql.ansi.enabled")).isEqualTo("true");
    return session;
  }
}
