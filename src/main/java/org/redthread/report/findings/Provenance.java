package org.redthread.report.findings;

import java.util.List;
import java.util.stream.Stream;

/** Which run on which inputs these findings come from. */
public record Provenance(
    String runId,
    String version,
    String commit,
    String configurationHash,
    long seed,
    String spark,
    String java,
    List<Input> inputs) {
  public Provenance {
    inputs = List.copyOf(inputs);
  }

  /** One input file: its path in the data folder, its rows, and the SHA-256 of its bytes in hex. */
  public record Input(String path, String sha256, long rows) {
    public Input {
      if (!sha256.matches("[0-9a-f]{64}")) {
        throw new IllegalArgumentException("the sha256 of " + path + " is not 64 hex digits");
      }
    }
  }

  /** Under provenance/. */
  public Stream<Fact> facts() {
    Stream<Fact> rows =
        inputs.stream()
            .map(i -> Fact.count("provenance/" + i.path() + "/rows", i.rows(), Unit.ROWS));
    return Stream.concat(
        rows,
        Stream.of(
            Fact.words("provenance/run-id", runId),
            Fact.words("provenance/version", version),
            Fact.words("provenance/commit", commit),
            Fact.words("provenance/configuration-hash", configurationHash),
            Fact.words("provenance/seed", Long.toString(seed)),
            Fact.words("provenance/spark", spark),
            Fact.words("provenance/java", java)));
  }
}
