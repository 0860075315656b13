package org.redthread.signals.emerging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.redthread.signals.breadth.MultipleTesting;
import org.redthread.signals.expected.Scaled;

/**
 * Whether a cluster has more complaints of late than its own past and the rest of the same
 * organisations lead one to expect.
 *
 * <p>Given b complaints in the past with exposure B, the count in a window with exposure W is
 * negative binomial with size b + 1/2 and probability W / (B + W) of one more: a Poisson rate with
 * Jeffreys' prior, which needs no past complaint and allows for how little is known of the rate
 * (Gelman et al., Bayesian Data Analysis, 3rd ed. 2013, section 2.6). Exposure is days for the own
 * past, and all complaints of the same organisations for what is common to all they are complained
 * of; a rise must show against both, so the larger p counts. By date of the event only the second
 * is used, as of what happened lately little has been reported yet. Where the past varied more than
 * a Poisson count does, p is widened by that dispersion.
 *
 * @param cluster its id
 * @param cases complaints received in the window
 * @param expected what its own past leads one to expect of the window
 * @param byReceipt p by date of receipt
 * @param byEvent p by date of the event; 1 where no such dates are known
 * @param q the smaller of the two p, adjusted for all clusters and both dates (Benjamini and
 *     Hochberg 1995)
 * @param emerging whether q is at most the level, and there are enough cases
 */
public record Emergence(
    String cluster,
    int cases,
    double expected,
    double byReceipt,
    double byEvent,
    double q,
    boolean emerging) {

  /**
   * How emergence is judged.
   *
   * @param window days that are held against the past, at least 1
   * @param least cases in the window that are called a theme, at least 1
   * @param level false discovery rate of one look
   */
  public record Settings(int window, int least, double level) {
    public Settings {
      if (window < 1 || least < 1 || !(level > 0 && level < 1)) {
        throw new IllegalArgumentException("window, least or level is out of range");
      }
    }

    /** 30 days, 5 cases, a rate of .05 a quarter shared by its 13 weeks. */
    public static final Settings STANDARD = new Settings(30, 5, 0.05 / 13);
  }

  /** Tests every cluster, in the order given. */
  public static List<Emergence> of(List<DailyCounts> clusters, Settings settings) {
    int n = clusters.size();
    double[] p = new double[2 * n];
    for (int i = 0; i < n; i++) {
      DailyCounts counts = clusters.get(i);
      p[i] = Math.max(own(counts.received(), settings), among(counts, false, settings));
      p[n + i] = among(counts, true, settings);
    }
    double[] q = MultipleTesting.bh(p);
    List<Emergence> found = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      found.add(emergence(clusters.get(i), p[i], p[n + i], Math.min(q[i], q[n + i]), settings));
    }
    return found;
  }

  private static Emergence emergence(
      DailyCounts counts, double byReceipt, double byEvent, double q, Settings settings) {
    int[] received = counts.received();
    int from = Math.max(0, received.length - settings.window());
    int cases = sum(received, from, received.length);
    double rate = from > 0 ? (double) sum(received, 0, from) / from : 0;
    return new Emergence(
        counts.cluster(),
        cases,
        rate * settings.window(),
        byReceipt,
        byEvent,
        q,
        q <= settings.level() && cases >= settings.least());
  }

  private static double own(int[] counts, Settings settings) {
    int from = counts.length - settings.window();
    return from < 1
        ? 1
        : p(counts, IntStream.range(0, counts.length).map(d -> 1).toArray(), from, settings);
  }

  private static double among(DailyCounts counts, boolean event, Settings settings) {
    int[] own = event ? counts.occurred() : counts.received();
    int[] all = event ? counts.allOccurred() : counts.allReceived();
    int from = own.length - settings.window();
    return from < 1 ? 1 : p(own, all, from, settings);
  }

  private static double p(int[] counts, int[] exposure, int from, Settings settings) {
    int cases = sum(counts, from, counts.length);
    double window = sum(exposure, from, counts.length);
    double past = sum(exposure, 0, from);
    if (cases == 0 || past <= 0) {
      return 1;
    }
    double size = sum(counts, 0, from) + 0.5;
    double p = window > 0 ? RegularizedBeta.value(window / (window + past), cases, size) : 1;
    return Scaled.by(p, dispersion(counts, exposure, from, settings.window()));
  }

  /** Pearson's dispersion of past windows of the same length, at least 1; needs four of them. */
  private static double dispersion(int[] counts, int[] exposure, int from, int window) {
    double rate = (double) sum(counts, 0, from) / Math.max(1, sum(exposure, 0, from));
    double chi = 0;
    int blocks = 0;
    for (int end = from; end - window >= 0; end -= window) {
      double expected = rate * sum(exposure, end - window, end);
      if (expected > 0) {
        double gap = sum(counts, end - window, end) - expected;
        chi += gap * gap / expected;
        blocks++;
      }
    }
    return blocks < 4 ? 1 : Math.max(1, chi / (blocks - 1));
  }

  private static int sum(int[] values, int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum;
  }
}
