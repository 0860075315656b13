package org.redthread.signals.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.BetaDistribution;

/** Whatever the complaints: what is found is what going through all of them finds. */
class RecurrencePropertyTest {
  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final LocalDate AS_AT = START.plusDays(1_200);

  @Property(tries = 200)
  void each_remedy_is_held_against_every_complaint_of_its_failing(
      @ForAll @IntRange(min = 0, max = 160) int size, @ForAll long seed) {
    Random random = new Random(seed);
    List<Received> complaints = new ArrayList<>();
    List<Remedy> remedies = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      LocalDate day = START.plusDays(random.nextInt(1_200));
      String organisation = random.nextBoolean() ? "A" : "B";
      complaints.add(new Received("C" + i, organisation, "t", day));
      if (random.nextInt(3) == 0) {
        LocalDate due = day.plusDays(random.nextInt(400));
        remedies.add(new Remedy("C" + i, organisation, "t", day, due));
      }
    }

    List<Recurrence> found = Recurrence.of(remedies, complaints, AS_AT, new Limits());

    List<Remedy> fallenDue = remedies.stream().filter(r -> r.due().isBefore(AS_AT)).toList();
    assertThat(found).extracting(Recurrence::remedy).containsExactlyElementsOf(fallenDue);
    found.forEach(each -> check(each, complaints));
  }

  private static void check(Recurrence found, List<Received> complaints) {
    Remedy remedy = found.remedy();
    LocalDate end = remedy.due().plusDays(found.daysAfter());
    assertThat(end).isEqualTo(AS_AT.isBefore(end) ? AS_AT : end).isBeforeOrEqualTo(AS_AT);
    List<String> before =
        ids(
            complaints,
            remedy,
            day ->
                !day.isBefore(remedy.received().minusDays(365)) && day.isBefore(remedy.received()));
    List<String> after =
        ids(complaints, remedy, day -> day.isAfter(remedy.due()) && !day.isAfter(end));
    assertThat(found.before()).isEqualTo(before.size());
    assertThat(found.after()).isEqualTo(after.size());
    assertThat(found.again()).isEqualTo(after.subList(0, Math.min(Recurrence.NAMED, after.size())));
    assertThat(found.lower()).isEqualTo(lower(before.size(), after.size(), found.daysAfter()));
  }

  private static List<String> ids(
      List<Received> complaints, Remedy remedy, Predicate<LocalDate> when) {
    return complaints.stream()
        .filter(each -> each.organisation().equals(remedy.organisation()))
        .filter(each -> !each.id().equals(remedy.id()) && when.test(each.received()))
        .sorted(Comparator.comparing(Received::received).thenComparing(Received::id))
        .map(Received::id)
        .toList();
  }

  private static double lower(int before, int after, int days) {
    double share =
        after == 0 ? 0 : BetaDistribution.of(after, before + 1).inverseCumulativeProbability(0.025);
    return share / (1 - share) / (days / 365.0);
  }
}
