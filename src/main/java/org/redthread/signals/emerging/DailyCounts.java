package org.redthread.signals.emerging;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One cluster day by day, up to and with the day as at which it is looked at.
 *
 * @param cluster its id
 * @param received its complaints by day of receipt
 * @param allReceived all complaints of the organisations that have the cluster, its own among them
 * @param occurred its complaints by day of the event; those without that date are nowhere
 * @param allOccurred all of the same organisations by day of the event
 */
public record DailyCounts(
    String cluster, int[] received, int[] allReceived, int[] occurred, int[] allOccurred) {

  /**
   * The counts of every cluster.
   *
   * @param cases every complaint of the population; later days than {@code asAt} are left out
   * @param days how many days back, at least 2; earlier ones are left out
   */
  public static List<DailyCounts> of(List<ClusterCase> cases, LocalDate asAt, int days) {
    Map<String, Set<String>> at = new TreeMap<>();
    for (ClusterCase one : cases) {
      if (!one.cluster().isEmpty()) {
        at.computeIfAbsent(one.cluster(), c -> new HashSet<>()).add(one.organisation());
      }
    }
    Days received = new Days(asAt, days, one -> Optional.of(one.received()));
    Days occurred = new Days(asAt, days, ClusterCase::occurred);
    cases.forEach(received::add);
    cases.forEach(occurred::add);
    List<DailyCounts> counts = new ArrayList<>();
    at.forEach(
        (cluster, organisations) -> {
          counts.add(
              new DailyCounts(
                  cluster,
                  received.own(cluster),
                  received.all(organisations),
                  occurred.own(cluster),
                  occurred.all(organisations)));
        });
    return counts;
  }

  /** Counts by one of the two dates. */
  private static final class Days {
    private final LocalDate asAt;
    private final int days;
    private final Function<ClusterCase, Optional<LocalDate>> date;
    private final Map<String, int[]> byCluster = new HashMap<>();
    private final Map<String, int[]> byOrganisation = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    Days(LocalDate asAt, int days, Function<ClusterCase, Optional<LocalDate>> date) {
      this.asAt = asAt;
      this.days = days;
      this.date = date;
    }

    void add(ClusterCase one) {
      Optional<LocalDate> on = date.apply(one);
      long back = on.map(d -> ChronoUnit.DAYS.between(d, asAt)).orElse(-1L);
      if (back < 0 || back >= days) {
        return;
      }
      int day = days - 1 - (int) back;
      if (seen.add(one.complaint())) {
        counts(byOrganisation, one.organisation())[day]++;
      }
      if (!one.cluster().isEmpty() && seen.add(one.complaint() + "\u0000" + one.cluster())) {
        counts(byCluster, one.cluster())[day]++;
      }
    }

    private int[] counts(Map<String, int[]> map, String key) {
      return map.computeIfAbsent(key, k -> new int[days]);
    }

    int[] own(String cluster) {
      return byCluster.getOrDefault(cluster, new int[days]);
    }

    int[] all(Set<String> organisations) {
      int[] all = new int[days];
      for (String organisation : organisations) {
        int[] counts = byOrganisation.getOrDefault(organisation, new int[days]);
        for (int day = 0; day < days; day++) {
          all[day] += counts[day];
        }
      }
      return all;
    }
  }
}
