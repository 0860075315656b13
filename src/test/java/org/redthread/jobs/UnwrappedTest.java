package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.Test;
import org.redthread.run.GateException;
import org.redthread.run.OperatorException;

class UnwrappedTest {
  @Test
  void theSentenceForTheUserIsFoundWithinWhatSparkWraps() {
    GateException meant = new GateException("the feed has half its rows");

    assertThat(Unwrapped.of(new SparkException("Job aborted", new RuntimeException(meant))))
        .isSameAs(meant);
  }

  @Test
  void aFullDiskIsTheOperatorsToMend() {
    assertThat(Unwrapped.of(new SparkException("x", new IOException("No space left on device"))))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("because the disk is full");
  }

  @Test
  void tooLittleMemoryIsTheOperatorsToMendWhoeverLackedIt() {
    assertTooLittle(new OutOfMemoryError("Java heap space"));
    assertTooLittle(new SparkException("task 3: java.lang.OutOfMemoryError: GC overhead"));
    assertTooLittle(
        new IllegalArgumentException("[INVALID_DRIVER_MEMORY] System memory 398458880"));
  }

  private static void assertTooLittle(Throwable failure) {
    assertThat(Unwrapped.of(failure))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("MB of memory are too little")
        .hasMessageContaining("REDTHREAD_MEMORY");
  }

  @Test
  void whatSparkDoesNotGiveAtOnceIsTheOperatorsToAllow() {
    assertThat(
            Unwrapped.of(
                new SparkException(
                    "Job aborted: Total size of serialized results of 9 tasks (1026.4 MiB) is bigger than spark.driver.maxResultSize (1024.0 MiB)")))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("-Dspark.driver.maxResultSize=4g");
  }

  @Test
  void aBugStaysABug() {
    RuntimeException bug = new IllegalArgumentException("x");

    assertThat(Unwrapped.of(bug)).isSameAs(bug);
    assertThat(Unwrapped.of(new NoClassDefFoundError("x")))
        .isInstanceOf(IllegalStateException.class);
  }
}
