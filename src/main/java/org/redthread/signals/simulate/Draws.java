package org.redthread.signals.simulate;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

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

  /** A rate that strays slowly: exp of a stationary first-order autoregression, of mean 1. */
  double[] wander(int months, double deviation) {
    double[] rate = new double[months];
    Arrays.fill(rate, 1);
    if (deviation > 0) {
      ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
      double step = Math.sqrt(1 - World.Noise.MEMORY * World.Noise.MEMORY);
      double at = normal.sample();
      for (int t = 0; t < months; t++) {
        rate[t] = Math.exp(deviation * at - deviation * deviation / 2);
        at = World.Noise.MEMORY * at + step * normal.sample();
      }
    }
    return rate;
  }

  double[] factors(int number, double variation) {
    return DoubleStream.generate(() -> factor(variation)).limit(number).toArray();
  }
}
