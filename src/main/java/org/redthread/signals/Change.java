package org.redthread.signals;

import java.util.ArrayList;
import java.util.List;

/** What would change a verdict, in sentences. */
final class Change {
  private Change() {}

  static List<String> of(
      VerdictKind kind, List<Explanation.Condition> conditions, Evidence evidence) {
    List<String> sentences = new ArrayList<>();
    if (kind == VerdictKind.SYSTEMIC) {
      sentences.add(
          "It would no longer be called systemic if fewer than %d organisations could be shown to be elevated, or if two quarters passed without a rise."
              .formatted(evidence.bar()));
      evidence.ledger().checks().stream()
          .filter(check -> !check.holds())
          .map(check -> "It does not stand the check '%s'.".formatted(check.name()))
          .forEach(sentences::add);
      return sentences;
    }
    for (Explanation.Condition condition : conditions) {
      if (!condition.met()) {
        sentences.add(unmet(condition));
      }
    }
    if (Double.isInfinite(evidence.detectable())) {
      sentences.add("With these numbers no plausible rise could have been called systemic.");
    }
    return sentences;
  }

  private static String unmet(Explanation.Condition condition) {
    if (condition.needed() == 1 && condition.found() == 0) {
      return "To be called systemic it lacks: %s.".formatted(condition.name());
    }
    return "To be called systemic it lacks: %s (%s, where %s is needed)."
        .formatted(condition.name(), figure(condition.found()), figure(condition.needed()));
  }

  private static String figure(double value) {
    if (Double.isNaN(value)) {
      return "unknown";
    }
    return value == Math.rint(value) ? Long.toString((long) value) : English.two(value);
  }
}
