package org.redthread.jobs;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redthread.intake.Source;

/**
 * Which files a run has to read: those that are new, or whose content or mapping changed. A file
 * that has gone from the folder keeps its rows, as feeds are cleared away once they are read.
 *
 * @param fresh to be read, with the feed and the file of each
 * @param kept live already, and unchanged
 * @param replaced live until now; the delivery at the same place takes over
 */
record DeliveryPlan(List<Task> fresh, List<Delivery> kept, List<Delivery> replaced) {

  /** A file to read, and how. */
  record Task(Delivery delivery, Source source, String file) implements Serializable {}

  DeliveryPlan {
    fresh = List.copyOf(fresh);
    kept = List.copyOf(kept);
    replaced = List.copyOf(replaced);
  }

  /**
   * Compares the folder with the live deliveries.
   *
   * @param mapping for each source, the fingerprint of all that decides how its rows read
   */
  static DeliveryPlan of(
      List<Source> sources, Path data, Map<String, String> mapping, List<Delivery> live) {
    Map<String, Delivery> byId = new HashMap<>();
    live.forEach(delivery -> byId.put(delivery.id(), delivery));
    List<Task> fresh = new ArrayList<>();
    Set<String> found = new HashSet<>();
    for (Source source : sources) {
      for (Path file : source.files(data)) {
        Delivery delivery = seen(source, data, file, mapping.getOrDefault(source.id(), ""));
        if (found.add(delivery.id()) && !byId.containsKey(delivery.id())) {
          fresh.add(new Task(delivery, source, file.toAbsolutePath().toString()));
        }
      }
    }
    List<Delivery> replaced =
        live.stream().filter(old -> !found.contains(old.id()) && isReplaced(old, fresh)).toList();
    List<Delivery> kept = live.stream().filter(old -> !replaced.contains(old)).toList();
    return new DeliveryPlan(fresh, kept, replaced);
  }

  private static boolean isReplaced(Delivery old, List<Task> fresh) {
    return fresh.stream().anyMatch(task -> task.delivery().samePlace(old));
  }

  private static Delivery seen(Source source, Path data, Path file, String mapping) {
    String path =
        data.toAbsolutePath().relativize(file.toAbsolutePath()).toString().replace('\\', '/');
    String sha256 = Fingerprint.of(file);
    String id = Fingerprint.ofTexts(List.of(source.id(), path, sha256, mapping)).substring(0, 16);
    return new Delivery(id, source.id(), path, file.toFile().length(), sha256, mapping, 0, 0);
  }

  /** Whether the feeds are as they were. */
  boolean changesNothing() {
    return fresh.isEmpty() && replaced.isEmpty();
  }

  /** All that is live once the fresh ones are counted, by source and path. */
  List<Delivery> live(List<Delivery> counted) {
    List<Delivery> all = new ArrayList<>(kept);
    all.addAll(counted);
    all.sort(Comparator.comparing(Delivery::source).thenComparing(Delivery::path));
    return all;
  }
}
