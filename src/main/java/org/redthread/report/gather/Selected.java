package org.redthread.report.gather;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.redthread.report.findings.Volume;
import org.redthread.signals.Panel;
import org.redthread.signals.Span;

/** Some of a panel's organisations, counted as one: all of them, or a single one. */
record Selected(Panel panel, List<Integer> organisations) {
  Selected {
    organisations = List.copyOf(organisations);
  }

  static Selected all(Panel panel) {
    return new Selected(panel, IntStream.range(0, panel.organisations().size()).boxed().toList());
  }

  static Selected one(Panel panel, int organisation) {
    return new Selected(panel, List.of(organisation));
  }

  long total(Span span) {
    return organisations.stream().mapToLong(o -> panel.total(o, span)).sum();
  }

  long count(int node, Span span) {
    return organisations.stream().mapToLong(o -> panel.count(node, o, span)).sum();
  }

  /** All complaints of the year and of like months. */
  Volume volume(YearWindow window) {
    return volume(window, this::total);
  }

  /** Complaints of a failure type. */
  Volume volume(YearWindow window, int node) {
    return volume(window, span -> count(node, span));
  }

  private static Volume volume(YearWindow window, ToLongFunction<Span> count) {
    Optional<Long> like = window.like().map(count::applyAsLong);
    Optional<Long> before = window.like().map(s -> count.applyAsLong(YearWindow.before(s)));
    return new Volume(
        count.applyAsLong(window.months()),
        like,
        before,
        like.flatMap(
            now ->
                RatioInterval.of(
                    Math.toIntExact(before.orElse(0L)),
                    Math.toIntExact(now),
                    before.orElse(0L).doubleValue())));
  }
}
