package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.redthread.run.OperatorException;

class DiskSpaceTest {
  private static final long MEGABYTE = 1 << 20;
  private static final Path STORE = Path.of("office", "store");

  @Test
  void aNightThatFitsIsLetPass() {
    assertThatCode(() -> DiskSpace.check(STORE, 10 * MEGABYTE, folder -> 220 * MEGABYTE))
        .doesNotThrowAnyException();
  }

  @Test
  void aNightThatDoesNotFitIsToldHowMuchItNeeds() {
    assertThatThrownBy(() -> DiskSpace.check(STORE, 10 * MEGABYTE, folder -> 220 * MEGABYTE - 1))
        .isInstanceOf(OperatorException.class)
        .hasMessage(
            "The disk of %s has 220.0 MB free, and tonight needs about 220.0 MB (100.0 MB, and 12 times the 10.0 MB of the files to read); make room, or put it on another disk."
                .formatted(STORE));
  }

  @Test
  void aFolderThatIsNotThereYetIsJudgedByTheDiskItWouldBeOn() {
    assertThatCode(() -> DiskSpace.HERE.free(Path.of("target", "not", "there", "yet")))
        .doesNotThrowAnyException();
  }
}
