package org.redthread.samples;

import java.util.List;

/** Compares what was planted with what was written. */
final class Effects {
  private final Scene scene;
  private final Intensities intensities;
  private final Tally tally;

  Effects(Scene scene, Intensities intensities, Tally tally) {
    this.scene = scene;
    this.intensities = intensities;
    this.tally = tally;
  }

  List<Truth.Effect> all() {
    return scene.planted().stream().map(this::effect).toList();
  }

  private Truth.Effect effect(Planted planted) {
    int until = Math.min(planted.until(), intensities.afterLastMonth());
    long during = coded(planted, planted.from(), until);
    double expected = expected(planted, planted.from(), until);
    boolean whole = planted.failures().size() == scene.book().size();
    return new Truth.Effect(
        planted.id(),
        planted.kind(),
        planted.description(),
        planted.organisations().stream()
            .map(unit -> scene.world().units().get(unit).id())
            .sorted()
            .toList(),
        whole
            ? List.of("*")
            : planted.failures().stream().map(f -> scene.book().get(f).code()).sorted().toList(),
        planted.ratio(),
        planted.growth(),
        planted.from() == 0 ? "" : Span.month(planted.from()).toString(),
        planted.until() == Planted.ALWAYS_ON ? "" : Span.month(planted.until()).toString(),
        coded(planted, 0, planted.from()),
        during,
        rounded(expected),
        rounded(during / expected));
  }

  private long coded(Planted planted, int from, int until) {
    long sum = 0;
    for (int organisation : planted.organisations()) {
      for (int failure : planted.failures()) {
        sum += tally.of(organisation, failure, from, until);
      }
    }
    return sum;
  }

  private double expected(Planted planted, int from, int until) {
    double sum = 0;
    for (int organisation : planted.organisations()) {
      for (int failure : planted.failures()) {
        double coded = scene.book().get(failure).imaging() ? 0.85 : 1;
        for (int month = from; month < until; month++) {
          sum += coded * intensities.unplanted(organisation, failure, month);
        }
      }
    }
    return sum / intensities.total() * tally.mentions();
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
