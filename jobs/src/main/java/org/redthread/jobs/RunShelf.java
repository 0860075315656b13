package org.redthread.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.redthread.run.OperatorException;
import org.redthread.run.ReportMarks;

/** The runs that a store and a folder of results hold between them. */
record RunShelf(Path store, Path out) {
  private static final String STATE = ".json";

  /** All of them, in the order they were finished. */
  List<RetentionPlan.Run> runs() {
    String state = StoreState.current(store).run();
    String latest = Files.exists(out.resolve("latest.json")) ? RunFolder.latest(out) : "";
    Map<String, FileTime> times = new TreeMap<>();
    list(store.resolve("runs"), ".*\\" + STATE)
        .forEach(file -> newer(times, name(file).replace(STATE, ""), file));
    list(out.resolve("runs"), "[^.].*").forEach(folder -> newer(times, name(folder), folder));
    Comparator<String> finished = Comparator.comparing(times::get);
    return times.keySet().stream()
        .sorted(finished.thenComparing(Comparator.naturalOrder()))
        .map(id -> new RetentionPlan.Run(id, id.equals(state) || id.equals(latest), reports(id)))
        .toList();
  }

  private static void newer(Map<String, FileTime> times, String id, Path file) {
    try {
      times.merge(id, Files.getLastModifiedTime(file), (a, b) -> a.compareTo(b) < 0 ? b : a);
    } catch (IOException e) {
      throw new OperatorException("%s cannot be read: %s.".formatted(file, e.getMessage()), e);
    }
  }

  private List<String> reports(String id) {
    return ReportMarks.of(folder(id)).reports().stream()
        .map(mark -> "%s (%s)".formatted(mark.theme(), mark.stage()))
        .distinct()
        .toList();
  }

  /** The results of a run. */
  Path folder(String id) {
    return out.resolve("runs").resolve(id);
  }

  /** The state that a run left the store in. */
  Path state(String id) {
    return store.resolve("runs").resolve(id + STATE);
  }

  /** Folders that nights which were cut off left behind. */
  List<Path> unfinished() {
    return list(out.resolve("runs"), "\\..*\\.partial");
  }

  /** Logs of months that ended before a month, as 2025-03. */
  List<Path> logsBefore(String month) {
    return list(out.resolve("logs"), "\\d{4}-\\d{2}\\.jsonl").stream()
        .filter(file -> name(file).compareTo(month) < 0)
        .toList();
  }

  private static List<Path> list(Path folder, String pattern) {
    if (!Files.isDirectory(folder)) {
      return new ArrayList<>();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(entry -> name(entry).matches(pattern)).sorted().toList();
    } catch (IOException e) {
      throw new OperatorException("%s cannot be read: %s.".formatted(folder, e.getMessage()), e);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
