package org.redthread.signals.monitor;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The Early Aberration Reporting System: today against the mean and standard deviation of the last
 * few periods (Hutwagner et al. 2003, J Urban Health 80:i89). Needs no long history; blind to slow
 * rises and to season.
 *
 * @param variant which of the methods
 * @param baseline number of periods averaged, at least 3; 7 as published
 * @param alpha false-alarm probability of one period; .001 for C1 and C2, .025 for C3 as published
 * @param minSigma least standard deviation, at least 0
 */
public record Ears(Variant variant, int baseline, double alpha, double minSigma) {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** The methods. */
  public enum Variant {
    /** The baseline ends just before today. */
    C1(0),
    /** The baseline ends two periods earlier, so that an outbreak's start is not in it. */
    C2(2),
    /**
     * As C2, with the excesses of the last two periods, as R surveillance 1.20 computes it: the
     * bound is today's count plus sd (z - excesses), so that today's count cannot raise the alarm.
     */
    C3(4),
    /** C3 as its authors define it: the excesses over one of three periods together above z. */
    C3_SUM(4);

    private final int lag;

    Variant(int lag) {
      this.lag = lag;
    }
  }

  public Ears {
    if (baseline < 3 || !(minSigma >= 0) || !(alpha > 0 && alpha < 1)) {
      throw new IllegalArgumentException(
          "EARS needs a baseline of at least 3, a least sigma of at least 0 and alpha in (0, 1)");
    }
  }

  /** The first position that has enough history. */
  public int first() {
    return baseline + variant.lag;
  }

  /** Watches every period from {@code from} on; earlier ones only serve as history. */
  public List<Watch> watch(double[] counts, int from) {
    return IntStream.range(Math.max(from, first()), counts.length)
        .mapToObj(today -> watchOne(counts, today))
        .toList();
  }

  private Watch watchOne(double[] counts, int today) {
    double z = NORMAL.inverseSurvivalProbability(alpha);
    int lag = Math.min(2, variant.lag);
    double mean = mean(counts, today - lag);
    double sd = sd(counts, today - lag);
    double score = ratio(counts[today] - mean, sd);
    double upper = mean + z * sd;
    if (variant == Variant.C3) {
      upper = Math.max(0, counts[today] + product(sd, z - earlier(counts, today)));
    } else if (variant == Variant.C3_SUM) {
      double left = z - earlier(counts, today);
      upper = left < 0 ? 0 : mean + product(sd, 1 + left);
    }
    boolean sum = variant == Variant.C3_SUM;
    double statistic = sum ? earlier(counts, today) + Math.max(0, score - 1) : score;
    boolean alarm = sum ? statistic > z && counts[today] > 0 : counts[today] > upper;
    return new Watch(today, mean, upper, statistic, NORMAL.survivalProbability(score), alarm);
  }

  /** What C2 was above 1 in the last two periods together. */
  private double earlier(double[] counts, int today) {
    return excess(counts, today - 1) + excess(counts, today - 2);
  }

  private double excess(double[] counts, int day) {
    return Math.max(0, ratio(counts[day] - mean(counts, day - 2), sd(counts, day - 2)) - 1);
  }

  private double mean(double[] counts, int end) {
    return Arrays.stream(counts, end - baseline, end).average().orElseThrow();
  }

  private double sd(double[] counts, int end) {
    double mean = mean(counts, end);
    double squares =
        Arrays.stream(counts, end - baseline, end).map(x -> (x - mean) * (x - mean)).sum();
    return Math.max(minSigma, Math.sqrt(squares / (baseline - 1)));
  }

  private static double ratio(double difference, double sd) {
    return difference == 0 ? 0 : difference / sd;
  }

  /** Nought times an infinite excess is nought: without spread there is no bound to lower. */
  private static double product(double sd, double factor) {
    return sd == 0 ? 0 : sd * factor;
  }
}
