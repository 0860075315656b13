package org.redthread.signals.scan;

import java.io.Serializable;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Observed cases, their expected counts under the null hypothesis, and how to draw from it. Arrays
 * hold zone z and period t at {@code z * periods + t}, each zone its own cases only: the scan sums
 * them up the hierarchy. Implementations are {@link Poisson}, {@link Bernoulli} and {@link
 * Temporal}.
 */
public interface Model extends Serializable {
  int periods();

  /** Own cases of each zone and period. */
  int[] observed();

  /** Own expected cases of each zone and period. */
  double[] expected();

  Scope scope();

  Likelihood likelihood();

  /** A source of replicates with working memory of its own: one a thread. */
  Draw draw();

  /** Draws one data set under the null hypothesis. */
  interface Draw {
    /** Fills {@code cells}, which are all zero, with own cases of each zone and period. */
    void into(int[] cells, UniformRandomProvider random);
  }
}
