package org.redthread.cli;

import java.util.Collection;
import java.util.Comparator;

/**
 * The order of period labels: as numbers if all are, else as text, which is right for ISO dates.
 */
final class PeriodOrder {
  private PeriodOrder() {}

  static Comparator<String> of(Collection<String> labels) {
    return labels.stream().allMatch(PeriodOrder::isNumber)
        ? Comparator.comparingDouble(Double::parseDouble)
        : Comparator.naturalOrder();
  }

  private static boolean isNumber(String label) {
    return label.matches("-?\\d+(\\.\\d+)?");
  }
}
