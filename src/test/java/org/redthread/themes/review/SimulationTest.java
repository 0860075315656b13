package org.redthread.themes.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

/** Whole reviews of invented letters, in which the truth is known. */
class SimulationTest {
  private static final int LETTERS = 500;
  private static final int REVIEWS = 60;
  private static final double AT_LEAST = 0.65;
  private static final String[] WORDS =
      ("ward bed nurse meal visit night morning door water chair form phone wait room clean hand time"
              + " letter week answer help walk car window floor care staff kind busy late")
          .split(" ");
  private static final String[] THEME = {"scan", "image", "report", "missed", "lost"};

  /** A world: how many letters belong, and how many of these say so in their words. */
  private record World(int belonging, int telling) {
    boolean[] truth() {
      boolean[] truth = new boolean[LETTERS];
      java.util.Arrays.fill(truth, 0, belonging, true);
      return truth;
    }

    ReviewLetters letters() {
      UniformRandomProvider chance = RandomSource.SPLIT_MIX_64.create(11);
      String[] texts = new String[LETTERS];
      for (int i = 0; i < LETTERS; i++) {
        StringBuilder text = new StringBuilder("letter " + i);
        for (int word = 0; word < 14; word++) {
          boolean tells = i < telling && chance.nextInt(5) == 0;
          String[] from = tells || chance.nextInt(40) == 0 ? THEME : WORDS;
          text.append(' ').append(from[chance.nextInt(from.length)]);
        }
        texts[i] = text.toString();
      }
      return Letters.of(texts);
    }
  }

  private static List<Simulation.Outcome> reviews(
      World world, Function<RecallEstimate, BatchPlan> plan) {
    ReviewLetters letters = world.letters();
    assertThat(letters.size()).isEqualTo(LETTERS);
    Simulation simulation = new Simulation(letters, 20, plan, AT_LEAST);
    return LongStream.range(0, REVIEWS)
        .parallel()
        .mapToObj(i -> simulation.review(world.truth(), 500 + i))
        .toList();
  }

  private static double read(List<Simulation.Outcome> outcomes) {
    return outcomes.stream().mapToDouble(Simulation.Outcome::read).average().orElseThrow();
  }

  private static double coverage(List<Simulation.Outcome> outcomes) {
    return outcomes.stream()
        .mapToInt(outcome -> outcome.interval().covers(outcome.recall()) ? 1 : 0)
        .average()
        .orElseThrow();
  }

  @Test
  void atTheEndOfAReviewTheIntervalCoversTheTruth() {
    BatchPlan standard = BatchPlan.STANDARD.ofSize(20);
    for (World world : List.of(new World(20, 20), new World(50, 35), new World(180, 180))) {
      assertThat(coverage(reviews(world, new Allocation(standard, AT_LEAST)::next)))
          .as("%s", world)
          .isGreaterThanOrEqualTo(0.93);
    }
  }

  @Test
  void ofARareFailingLessIsReadThanWithTheSameShareInEachBatch() {
    World rare = new World(20, 20);
    BatchPlan standard = BatchPlan.STANDARD.ofSize(20);
    double chosen = read(reviews(rare, new Allocation(standard, AT_LEAST)::next));
    double fixed = read(reviews(rare, figures -> standard));
    assertThat(chosen).isLessThan(0.9 * fixed);
  }
}
