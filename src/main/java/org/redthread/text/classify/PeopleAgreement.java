package org.redthread.text.classify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How far trained people agree on a code beyond chance (Gwet's AC1), as published: a machine that
 * agrees with people as well as they do with each other is as good as can be asked for.
 */
public final class PeopleAgreement {
  private final Map<String, String> byLabel = new HashMap<>();

  private PeopleAgreement() {}

  /** The published figures that Redthread ships: people-agreement.tsv beside this class. */
  public static PeopleAgreement published() {
    PeopleAgreement agreement = new PeopleAgreement();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    PeopleAgreement.class.getResourceAsStream("people-agreement.tsv")),
                StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(cells -> agreement.byLabel.put(cells[0], cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return agreement;
  }

  /** The figure or range for a node of the healthcare taxonomy, or for harm; none if not known. */
  public Optional<String> of(String label) {
    return Optional.ofNullable(byLabel.get(label));
  }
}
