package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.redthread.run.OperatorException;

/** What a night does at the same time. */
class BegunTest {
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final List<String> done = Collections.synchronizedList(new ArrayList<>());

  @Test
  void somethingElseIsDoneWhileItIsUnderWay() {
    Begun<String> begun = Begun.of("pages", this::waits);
    begun.beside(goOn::countDown);
    assertThat(begun.result()).isEqualTo("written");
  }

  @Test
  void whatItThrewIsThrownWhereItIsWaitedFor() {
    OperatorException why = new OperatorException("The disk is full.");
    Begun<String> begun =
        Begun.of(
            "pages",
            () -> {
              throw why;
            });
    assertThatThrownBy(begun::result).isSameAs(why);
  }

  @Test
  void whereTheOtherFailsNothingIsLeftUnderWay() {
    Begun<String> begun = Begun.of("pages", this::waits);
    OperatorException why = new OperatorException("The wording has no entry.");
    assertThatThrownBy(
            () ->
                begun.beside(
                    () -> {
                      goOn.countDown();
                      throw why;
                    }))
        .isSameAs(why);
    assertThat(done).containsExactly("written");
  }

  private String waits() {
    try {
      goOn.await();
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    done.add("written");
    return "written";
  }
}
