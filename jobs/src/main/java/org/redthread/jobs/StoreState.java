package org.redthread.jobs;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.redthread.run.OperatorException;
import org.redthread.run.Replaced;
import org.redthread.run.Yaml;

/**
 * What the store holds after a good run: which deliveries are live and which snapshot of each table
 * belongs to it. Kept in {@code current.json}, replaced atomically as a run's last act on the
 * store, and beside it once for each run, so that any past run can be read again as it was.
 *
 * @param run id of the run that left this state
 * @param snapshots table name to Iceberg snapshot id
 * @param deliveries the live files, in the order of source and path
 * @param fingerprints what derived tables rest on: register, decisions, taxonomy, crosswalks
 */
record StoreState(
    String run,
    Map<String, Long> snapshots,
    List<Delivery> deliveries,
    Map<String, String> fingerprints) {
  private static final String CURRENT = "current.json";

  StoreState {
    snapshots = new TreeMap<>(snapshots);
    deliveries = List.copyOf(deliveries);
    fingerprints = new TreeMap<>(fingerprints);
  }

  static StoreState empty() {
    return new StoreState("", Map.of(), List.of(), Map.of());
  }

  /** The state the last good run left, or the empty one in a new store. */
  static StoreState current(Path store) {
    return read(store.resolve(CURRENT)).orElseGet(StoreState::empty);
  }

  /** The state a past run left. */
  static StoreState of(Path store, String run) {
    return read(file(store, run))
        .orElseThrow(
            () -> new OperatorException("The store %s has no run %s.".formatted(store, run)));
  }

  private static Optional<StoreState> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Yaml.json().readValue(file.toFile(), new TypeReference<>() {}));
    } catch (IOException e) {
      throw new OperatorException("%s cannot be read: %s.".formatted(file, e.getMessage()), e);
    }
  }

  private static Path file(Path store, String run) {
    return store.resolve("runs").resolve(run + ".json");
  }

  /** Makes this the current state: first its own file, then the pointer, each all or nothing. */
  void publish(Path store) {
    try {
      byte[] text = Yaml.json().writeValueAsBytes(this);
      replacePrivate(file(store, run), text);
      replacePrivate(store.resolve(CURRENT), text);
    } catch (IOException e) {
      throw new OperatorException(
          "The store %s cannot be written: %s.".formatted(store, Failure.reason(e)), e);
    }
  }

  private static void replacePrivate(Path target, byte[] bytes) throws IOException {
    Permissions.createPrivate(
        java.util.Objects.requireNonNull(target.toAbsolutePath().getParent()));
    Path partial = target.resolveSibling(target.getFileName() + ".partial");
    Files.write(partial, bytes);
    Permissions.keepPrivate(partial);
    Replaced.move(partial, target);
  }
}
