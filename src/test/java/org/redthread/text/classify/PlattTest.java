package org.redthread.text.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PlattTest {
  @Test
  void findsTheCurveThatMadeTheLabels() {
    Random random = new Random(1);
    double[] margins = random.doubles(20_000, -3, 3).toArray();
    boolean[] truth = new boolean[margins.length];
    for (int i = 0; i < truth.length; i++) {
      truth[i] = random.nextDouble() < new Platt(-2, 0.7).probability(margins[i]);
    }
    Platt fit = Platt.fit(margins, truth);
    assertThat(fit.slope()).isCloseTo(-2, within(0.08));
    assertThat(fit.offset()).isCloseTo(0.7, within(0.06));
  }

  @Test
  void labelsThatAreWhollyApartKeepAFiniteCurve() {
    Platt fit = Platt.fit(new double[] {-1, -1, 1, 1}, new boolean[] {false, false, true, true});
    assertThat(fit.probability(1)).isCloseTo(0.75, within(1e-4));
    assertThat(fit.probability(-1)).isCloseTo(0.25, within(1e-4));
  }

  @Test
  void aLabelThatNoLetterHasIsImprobable() {
    Platt fit = Platt.fit(new double[] {-1, -1, -1}, new boolean[3]);
    assertThat(fit.probability(-1)).isCloseTo(0.2, within(1e-4));
  }

  @Test
  void probabilitiesStayBetweenZeroAndOne() {
    assertThat(new Platt(-1e6, 0).probability(1e6)).isEqualTo(1);
    assertThat(new Platt(-1e6, 0).probability(-1e6)).isEqualTo(0);
  }
}
