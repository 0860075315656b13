package org.redthread.signals.spc;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Charts of counts, whose spread comes from a distribution (Montgomery, chapter 7). */
final class Counts {
  private Counts() {}

  /** Counts over equal areas of opportunity: Poisson (7.17). */
  static Lines c(Phase phase) {
    double[] counts = phase.values(Subgroup::sum);
    double centre = phase.mean(counts);
    return Lines.around(counts, centre, phase.same(Math.sqrt(centre)), 0, Double.POSITIVE_INFINITY);
  }

  /** Rates over unequal areas of opportunity: Poisson (7.19). */
  static Lines u(Phase phase) {
    double centre = rate(phase);
    double[] sd = deviations(phase, centre);
    return Lines.around(phase.values(Subgroup::rate), centre, sd, 0, Double.POSITIVE_INFINITY);
  }

  /** Proportions: binomial (7.8). */
  static Lines p(Phase phase) {
    double centre = rate(phase);
    double[] sd = deviations(phase, centre * (1 - centre));
    return Lines.around(phase.values(Subgroup::rate), centre, sd, 0, 1);
  }

  /** Rates with the spread between periods that Poisson does not have (Laney 2002). */
  static Lines uPrime(Phase phase) {
    double centre = rate(phase);
    double[] sd = laney(phase, centre, deviations(phase, centre));
    return Lines.around(phase.values(Subgroup::rate), centre, sd, 0, Double.POSITIVE_INFINITY);
  }

  /** Proportions with the spread between periods that the binomial does not have (Laney 2002). */
  static Lines pPrime(Phase phase) {
    double centre = rate(phase);
    double[] sd = laney(phase, centre, deviations(phase, centre * (1 - centre)));
    return Lines.around(phase.values(Subgroup::rate), centre, sd, 0, 1);
  }

  /**
   * Number of cases between events: geometric; the centre line is the median, as the mean of so
   * skew a distribution has too few points above it.
   */
  static Lines g(Phase phase) {
    double[] values = phase.values(Subgroup::mean);
    double mean = phase.mean(values);
    double sd = Math.sqrt(mean * (mean + 1));
    return Lines.around(values, mean, phase.same(sd), 0, Double.POSITIVE_INFINITY)
        .withCentre(phase.median(values));
  }

  private static double rate(Phase phase) {
    return phase.sum(point -> Double.isNaN(point.rate()) ? Double.NaN : point.sum())
        / phase.sum(point -> Double.isNaN(point.rate()) ? Double.NaN : point.size());
  }

  private static double[] deviations(Phase phase, double variance) {
    return phase.values(
        point -> point.size() > 0 ? Math.sqrt(variance / point.size()) : Double.NaN);
  }

  private static double[] laney(Phase phase, double centre, double[] sd) {
    double[] rates = phase.values(Subgroup::rate);
    double[] z =
        IntStream.range(0, rates.length).mapToDouble(i -> (rates[i] - centre) / sd[i]).toArray();
    double spread = phase.averageMovingRange(z) / Phase.D2;
    return Arrays.stream(sd).map(deviation -> deviation * spread).toArray();
  }
}
