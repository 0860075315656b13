package org.redthread.themes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class EstimateTest {
  private static StratumReading reading(int letters, int read, int found, Draw... draws) {
    return new StratumReading(letters, read, found, List.of(draws));
  }

  @Test
  void whatWasReadWholeIsKnown() {
    Estimate estimate = Estimate.of(reading(10, 10, 4), reading(90, 90, 6));
    assertThat(estimate.reading()).isEqualTo(new Interval(1, 1, 1));
    assertThat(estimate.missed()).isEqualTo(new Interval(0, 0, 0));
    assertThat(estimate.precision()).isEqualTo(new Interval(0.4, 0.4, 0.4));
    assertThat(estimate.recall()).isEqualTo(new Interval(0.4, 0.4, 0.4));
  }

  @Test
  void withoutARandomLetterNothingIsKnownOfTheUnread() {
    Estimate estimate = Estimate.of(reading(0, 0, 0), reading(1000, 100, 20));
    assertThat(estimate.horvitzThompson()).isNaN();
    assertThat(estimate.reading().low()).isLessThan(0.05);
    assertThat(estimate.reading().high()).isGreaterThan(0.5);
    assertThat(estimate.precision()).isEqualTo(Interval.NONE);
  }

  @Test
  void aSampleWithoutAnyStillLeavesRoomForSome() {
    // 300 of 3,000 without one: by the exact test up to 33 may be left at 97.5 %, and none may be.
    Estimate estimate =
        Estimate.of(reading(0, 0, 0), reading(3000, 300, 0, new Draw(0, 3000, 300, 0)));
    assertThat(estimate.missed().low()).isZero();
    assertThat(estimate.missed().high()).isBetween(15.0, 36.0);
    assertThat(estimate.horvitzThompson()).isZero();
  }

  @Test
  void horvitzThompsonWeighsEachFoundLetterByItsProbability() {
    // One draw of 100 from 1,000 holds 3: 30 belong, of which 3 are found; 20 more were found
    // before.
    StratumReading one = reading(1050, 150, 23, new Draw(20, 1000, 100, 3));
    assertThat(one.horvitzThompson()).isCloseTo(27, within(1e-9));
    // Two draws that say 50 and 60 in all, of like size, say about 55.
    StratumReading two =
        reading(1000, 200, 11, new Draw(0, 1000, 100, 5), new Draw(5, 900, 100, 6));
    assertThat(two.horvitzThompson() + 11).isBetween(54.0, 60.0);
  }

  @Test
  void moreReadingNarrowsTheInterval() {
    StratumReading now = reading(2000, 300, 50, new Draw(40, 1800, 100, 4));
    double before = Estimate.reading(reading(0, 0, 0), now).width();
    StratumReading later = now.after(400, now.horvitzThompson());
    assertThat(later.read()).isEqualTo(700);
    assertThat(Estimate.reading(reading(0, 0, 0), later).width()).isLessThan(before);
  }

  @Test
  void theIntervalsCoverTheTruthInAtLeast93Percent() {
    UniformRandomProvider chance = RandomSource.SPLIT_MIX_64.create(5);
    int[][] worlds = {{40, 20, 20, 800, 0, 60}, {40, 30, 20, 800, 6, 80}, {0, 0, 0, 600, 40, 150}};
    for (int[] world : worlds) {
      int reading = 0;
      int recall = 0;
      for (int i = 0; i < 300; i++) {
        StratumReading selected = drawn(world[0], world[1], world[2], chance);
        StratumReading other = drawn(world[3], world[4], world[5], chance);
        Estimate estimate = Estimate.of(selected, other);
        double all = world[1] + world[4];
        double found = selected.found() + other.found();
        reading += estimate.reading().covers(found / all) ? 1 : 0;
        recall += estimate.recall().covers(world[1] / all) ? 1 : 0;
      }
      assertThat(reading / 300.0).isGreaterThanOrEqualTo(0.93);
      assertThat(recall / 300.0).isGreaterThanOrEqualTo(0.93);
    }
  }

  private static StratumReading drawn(
      int letters, int belonging, int sample, UniformRandomProvider chance) {
    int left = belonging;
    int yes = 0;
    for (int i = 0; i < sample; i++) {
      if (chance.nextInt(letters - i) < left) {
        left--;
        yes++;
      }
    }
    return sample == 0
        ? reading(letters, 0, 0)
        : reading(letters, sample, yes, new Draw(0, letters, sample, yes));
  }
}
