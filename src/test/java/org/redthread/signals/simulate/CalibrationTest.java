package org.redthread.signals.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redthread.signals.VerdictKind;

/** A small calibration, so that a change which spoils the thresholds fails the build. */
class CalibrationTest {
  private static Calibration run(String name, int panels) {
    World world =
        Worlds.all().stream().filter(w -> w.name().equals(name)).findFirst().orElseThrow();
    return Calibration.of(world, panels, 7, done -> {});
  }

  @Test
  void null_panels_are_left_alone() {
    Calibration run = run("null", 12);
    assertThat(run.falseBroad()).isZero();
    assertThat(run.overClaims()).isLessThanOrEqualTo(1 / 12.0);
  }

  @Test
  void a_systemic_failing_is_found_where_peers_see_nothing() {
    Calibration run = run("systemic-100-1.6", 6);
    assertThat(run.share(VerdictKind.SYSTEMIC)).isEqualTo(1);
    assertThat(run.overClaims()).isZero();
    assertThat(run.meanFlags()).isLessThan(run.meanAtLeast() / 4);
  }

  @Test
  void the_same_seed_gives_the_same_panels() {
    assertThat(run("null-short", 3)).isEqualTo(run("null-short", 3));
  }
}
