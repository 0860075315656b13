package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PermissionsTest {
  @Test
  void aStoreIsForItsOwnerOnlyEvenWhereItsFolderStoodOpen(@TempDir Path folder) throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path store = Files.createDirectories(folder.resolve("store"));
    Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rwxr-xr-x"));

    try (StoreLock lock = StoreLock.take(store, "2024-12-31-001")) {
      new StoreState("2024-12-31-001", Map.of(), List.of(), Map.of()).publish(store);
    }

    try (Stream<Path> entries = Files.walk(store)) {
      assertThat(entries.toList())
          .hasSizeGreaterThan(4)
          .allSatisfy(
              entry ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(entry)))
                      .as(String.valueOf(entry))
                      .isEqualTo(Files.isDirectory(entry) ? "rwx------" : "rw-------"));
    }
  }
}
