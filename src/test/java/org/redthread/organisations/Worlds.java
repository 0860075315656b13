package org.redthread.organisations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small invented registers and successions. */
final class Worlds {
  private Worlds() {}

  static Register register(Organisation... organisations) {
    return Register.of(Path.of("register.csv"), List.of(organisations));
  }

  static Register names(String... names) {
    return register(
        Arrays.stream(names)
            .map(name -> Organisation.named(name, name))
            .toArray(Organisation[]::new));
  }

  static Organisation lived(String id, String opened, String closed) {
    return new Organisation(id, "Body " + id, List.of(), "", "", "", day(opened), day(closed), "");
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  static Link link(String from, String to, String date) {
    return new Link(from, to, LocalDate.parse(date), null);
  }

  static Link link(String from, String to, String date, double weight) {
    return new Link(from, to, LocalDate.parse(date), weight);
  }

  static Path write(Path file, String... lines) {
    try {
      return Files.writeString(file, String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
