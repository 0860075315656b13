package org.redthread.signals.recurrence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Complaints of the same failing about the same organisation, in the year before an upheld one came
 * in and in the year after its remedy was due.
 *
 * @param remedy what was to be put right
 * @param before complaints in the year before, the upheld one not among them
 * @param daysBefore length of that span, 365
 * @param after complaints after the due date, up to a year
 * @param daysAfter length of that span, at least 1
 * @param ratio rate after over rate before; infinite if there was none before, not-a-number if none
 *     at all
 * @param lower lower limit of its 95 % interval, exact given all complaints (Clopper and Pearson
 *     1934, on the share of those after)
 * @param upper upper limit
 * @param again ids of the complaints after, in the order they came in
 */
public record Recurrence(
    Remedy remedy,
    int before,
    int daysBefore,
    int after,
    int daysAfter,
    double ratio,
    double lower,
    double upper,
    List<String> again) {
  private static final int YEAR = 365;
  private static final double TAIL = 0.025;

  public Recurrence {
    again = List.copyOf(again);
  }

  /**
   * One for each remedy whose due date has passed, in the order given.
   *
   * @param asAt the last day of the complaints
   */
  public static List<Recurrence> of(
      List<Remedy> remedies, List<Received> complaints, LocalDate asAt) {
    Map<List<String>, List<Received>> byFailing = new HashMap<>();
    for (Received complaint : complaints) {
      byFailing
          .computeIfAbsent(
              List.of(complaint.organisation(), complaint.failureType()),
              key -> new java.util.ArrayList<>())
          .add(complaint);
    }
    return remedies.stream()
        .filter(remedy -> remedy.due().isBefore(asAt))
        .map(
            remedy ->
                of(
                    remedy,
                    byFailing.getOrDefault(
                        List.of(remedy.organisation(), remedy.failureType()), List.of()),
                    asAt))
        .toList();
  }

  private static Recurrence of(Remedy remedy, List<Received> same, LocalDate asAt) {
    LocalDate end = remedy.due().plusDays(YEAR).isBefore(asAt) ? remedy.due().plusDays(YEAR) : asAt;
    int daysAfter = (int) ChronoUnit.DAYS.between(remedy.due(), end);
    LocalDate start = remedy.received().minusDays(YEAR);
    int before = ids(same, remedy, c -> !c.isBefore(start) && c.isBefore(remedy.received())).size();
    List<String> again = ids(same, remedy, c -> c.isAfter(remedy.due()) && !c.isAfter(end));
    double days = (double) daysAfter / YEAR;
    double[] limits = limits(before, again.size());
    return new Recurrence(
        remedy,
        before,
        YEAR,
        again.size(),
        daysAfter,
        again.size() / days / before,
        odds(limits[0]) / days,
        odds(limits[1]) / days,
        again);
  }

  private static List<String> ids(List<Received> same, Remedy remedy, Predicate<LocalDate> when) {
    return same.stream()
        .filter(c -> !c.id().equals(remedy.id()) && when.test(c.received()))
        .sorted(Comparator.comparing(Received::received).thenComparing(Received::id))
        .map(Received::id)
        .distinct()
        .toList();
  }

  private static double odds(double share) {
    return share / (1 - share);
  }

  /** Of the share of complaints that came after. */
  private static double[] limits(int before, int after) {
    double lower =
        after == 0 ? 0 : BetaDistribution.of(after, before + 1).inverseCumulativeProbability(TAIL);
    double upper =
        before == 0 ? 1 : BetaDistribution.of(after + 1, before).inverseSurvivalProbability(TAIL);
    return new double[] {lower, upper};
  }
}
