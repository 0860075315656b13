package org.redthread.signals.recurrence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
 * @param again ids of the complaints after, in the order they came in, the first {@link #NAMED}
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
  /** Complaints named one by one; the count beside them is of all. */
  public static final int NAMED = 10;

  private static final int YEAR = 365;

  public Recurrence {
    again = List.copyOf(again);
  }

  /**
   * One for each remedy whose due date has passed, in the order given.
   *
   * @param complaints each once in each failing
   * @param asAt the last day of the complaints
   * @param limits may be shared by many calls
   */
  public static List<Recurrence> of(
      List<Remedy> remedies, List<Received> complaints, LocalDate asAt, Limits limits) {
    Failing none = new Failing(List.of());
    Map<List<String>, Failing> failings =
        complaints.stream()
            .collect(
                Collectors.groupingBy(
                    complaint -> List.of(complaint.organisation(), complaint.failureType()),
                    Collectors.collectingAndThen(Collectors.toList(), Failing::new)));
    return remedies.stream()
        .filter(remedy -> remedy.due().isBefore(asAt))
        .map(
            remedy -> {
              List<String> key = List.of(remedy.organisation(), remedy.failureType());
              return of(remedy, failings.getOrDefault(key, none), asAt, limits);
            })
        .toList();
  }

  private static Recurrence of(Remedy remedy, Failing same, LocalDate asAt, Limits limits) {
    LocalDate end = remedy.due().plusDays(YEAR).isBefore(asAt) ? remedy.due().plusDays(YEAR) : asAt;
    LocalDate from = remedy.due().plusDays(1);
    LocalDate to = end.plusDays(1);
    String own = remedy.id();
    int daysAfter = (int) ChronoUnit.DAYS.between(remedy.due(), end);
    int before = same.count(remedy.received().minusDays(YEAR), remedy.received(), own);
    int after = same.count(from, to, own);
    double days = (double) daysAfter / YEAR;
    Limits.Share share = limits.of(before, after);
    return new Recurrence(
        remedy,
        before,
        YEAR,
        after,
        daysAfter,
        after / days / before,
        odds(share.lower()) / days,
        odds(share.upper()) / days,
        same.first(NAMED, from, to, own));
  }

  private static double odds(double share) {
    return share / (1 - share);
  }
}
