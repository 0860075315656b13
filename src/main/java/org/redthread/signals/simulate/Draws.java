package org.redthread.signals.simulate;

import java.util.stream.DoubleStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;

/** Random factors of mean 1. */
final class Draws {
  private final UniformRandomProvider random;

  Draws(UniformRandomProvider random) {
    this.random = random;
  }

  /** Gamma with mean 1 and the given coefficient of variation; 1 where that is 0. */
  double factor(double variation) {
    if (variation <= 0) {
      return 1;
    }
    double shape = 1 / (variation * variation);
    return AhrensDieterMarsagliaTsangGammaSampler.of(random, shape, 1 / shape).sample();
  }

  double[] factors(int number, double variation) {
    return DoubleStream.generate(() -> factor(variation)).limit(number).toArray();
  }
}
