package org.redthread.signals.simulate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.redthread.signals.VerdictKind;

/**
 * What the engine says of many panels of one world, whose truth is known.
 *
 * @param world the world
 * @param trials one a panel
 */
public record Calibration(World world, List<Trial> trials) {
  public Calibration {
    trials = List.copyOf(trials);
  }

  /**
   * Draws and assesses panels on all cores; the result does not depend on how many there are.
   *
   * @param panels how many, at least 1
   * @param done is told after each panel
   */
  public static Calibration of(World world, int panels, long seed, LongConsumer done) {
    Trial[] trials = new Trial[panels];
    IntStream.range(0, panels)
        .parallel()
        .forEach(
            index -> {
              trials[index] = Trial.of(world, seed, index);
              done.accept(index);
            });
    return new Calibration(world, Arrays.asList(trials));
  }

  /** Share of panels in which a type that nothing was planted in got a broad verdict. */
  public double falseBroad() {
    return trials.stream().filter(Trial::falseBroad).count() / (double) trials.size();
  }

  /** Share of panels in which any "at least u of n" exceeded the truth. */
  public double overClaims() {
    return trials.stream().filter(Trial::overClaim).count() / (double) trials.size();
  }

  /** Share of panels in which what was planted got a verdict. */
  public double share(VerdictKind kind) {
    return trials.stream().filter(t -> t.verdict() == kind).count() / (double) trials.size();
  }

  public double meanAtLeast() {
    return trials.stream().mapToInt(Trial::atLeast).average().orElse(0);
  }

  public double meanTruly() {
    return trials.stream().mapToInt(Trial::truly).average().orElse(0);
  }

  /** Organisations that an over-dispersed funnel flags for the planted type. */
  public double meanFlags() {
    return trials.stream().mapToInt(Trial::flags).average().orElse(0);
  }

  /** Types that nothing was planted in with a lesser verdict, a panel. */
  public double meanLesser() {
    return trials.stream().mapToInt(Trial::falseVerdicts).average().orElse(0);
  }

  /** Share of panels whose smallest p of the scan over unplanted types is at most {@code level}. */
  public double scanAtMost(double level) {
    return trials.stream().filter(t -> t.scanP() <= level).count() / (double) trials.size();
  }

  /** Likewise for the signed-rank trend. */
  public double trendAtMost(double level) {
    return trials.stream().filter(t -> t.trendP() <= level).count() / (double) trials.size();
  }

  /**
   * The smallest p of the scan of each panel, ascending: uniform or larger when nothing is wrong.
   */
  public List<Double> scanPs() {
    List<Double> ps = new ArrayList<>();
    trials.forEach(t -> ps.add(t.scanP()));
    ps.sort(null);
    return ps;
  }
}
