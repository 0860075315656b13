package org.redthread.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.redthread.run.OperatorException;

/** Says what a store holds, from its state files alone. */
public final class StoreReport {
  private StoreReport() {}

  /** One line a good run, the last good one marked. */
  public static List<String> runs(Path store) {
    String last = state(store).run();
    try (Stream<Path> files = Files.list(store.resolve("runs"))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".json"))
          .map(name -> name.substring(0, name.length() - ".json".length()))
          .sorted()
          .map(run -> line(store, run, last))
          .toList();
    } catch (IOException e) {
      throw new OperatorException(
          "The store %s cannot be read: %s.".formatted(store, e.getMessage()), e);
    }
  }

  private static String line(Path store, String run, String last) {
    StoreState state = StoreState.of(store, run);
    long rows = state.deliveries().stream().mapToLong(Delivery::read).sum();
    return "%s%s  %s, %s"
        .formatted(
            run,
            run.equals(last) ? " *" : "  ",
            Tallies.counted(state.deliveries().size(), "file", "files"),
            Tallies.counted(rows, "row", "rows"));
  }

  /** The last good run, its feeds, and whether a run is under way. */
  public static List<String> status(Path store) {
    StoreState state = state(store);
    List<String> lines = new ArrayList<>();
    lines.add("Last good run: " + state.run());
    lines.add(
        StoreLock.holder(store).map(run -> "Under way: run " + run).orElse("No run is under way."));
    Map<String, long[]> feeds = new TreeMap<>();
    for (Delivery delivery : state.deliveries()) {
      long[] sums = feeds.computeIfAbsent(delivery.source(), source -> new long[3]);
      sums[0]++;
      sums[1] += delivery.read();
      sums[2] += delivery.rejected();
    }
    feeds.forEach(
        (source, sums) ->
            lines.add(
                "  %-28s %10s  %17s  %8s set aside"
                    .formatted(
                        source,
                        Tallies.counted(sums[0], "file", "files"),
                        Tallies.counted(sums[1], "row", "rows"),
                        Tallies.number(sums[2]))));
    return lines;
  }

  private static StoreState state(Path store) {
    StoreState state = StoreState.current(store);
    if (state.run().isEmpty()) {
      throw new OperatorException(
          "There is no good run in the store %s; run 'redthread nightly' first, or name the folder with --store."
              .formatted(store));
    }
    return state;
  }
}
