package org.redthread.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An explanation as a screenful of text. */
public final class ExplanationText {
  private static final int ORGANISATIONS = 12;

  private ExplanationText() {}

  /** The lines, none longer than a screen is wide except the sentences. */
  public static List<String> lines(Explanation e) {
    List<String> lines = new ArrayList<>();
    lines.add("%s (%s): %s".formatted(e.label(), e.failureType(), e.verdict()));
    lines.add(e.sentence());
    if (e.window().isEmpty()) {
      return lines;
    }
    lines.add("");
    lines.add(
        "Window %s to %s against each organisation's own history %s to %s, by %s."
            .formatted(
                e.window().get(0),
                e.window().get(1),
                e.baseline().get(0),
                e.baseline().get(1),
                e.model().name().toLowerCase(Locale.ROOT)));
    lines.add(e.beside());
    lines.add("");
    e.conditions().forEach(c -> lines.add(condition(c)));
    lines.add("  quarters      " + quarters(e.quarters()) + "  (oldest first, # elevated)");
    e.checks().forEach(c -> lines.add(check(c)));
    places(e, lines);
    organisations(e, lines);
    lines.add("");
    lines.addAll(e.whatWouldChange());
    return lines;
  }

  private static String condition(Explanation.Condition c) {
    return String.format(
        Locale.ROOT,
        "  [%s] %-52s %9s of %s",
        c.met() ? "x" : " ",
        c.name(),
        figure(c.found()),
        figure(c.needed()));
  }

  private static String check(Explanation.Line c) {
    return String.format(
        Locale.ROOT,
        "  [%s] check %-46s %9d of %d",
        c.holds() ? "x" : " ",
        c.check(),
        c.atLeast(),
        c.needed());
  }

  private static String quarters(List<Boolean> quarters) {
    StringBuilder text = new StringBuilder();
    quarters.forEach(up -> text.append(up ? '#' : '.'));
    return text.toString();
  }

  private static void places(Explanation e, List<String> lines) {
    for (Explanation.Place place : e.groups()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  %-6s %-30s at least %3d of %3d, ratio %s (lower limit %s)",
              place.kind(),
              place.name(),
              place.atLeast(),
              place.exposed(),
              figure(place.ratio()),
              figure(place.lower())));
    }
  }

  private static void organisations(Explanation e, List<String> lines) {
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "  %-20s %8s %8s %10s %10s",
            "organisation",
            "before",
            "now",
            "expected",
            "p"));
    e.organisations().stream()
        .limit(ORGANISATIONS)
        .map(
            body ->
                String.format(
                    Locale.ROOT,
                    "  %-20s %8d %8d %10.1f %10.2g",
                    body.id(),
                    body.before(),
                    body.after(),
                    body.expected(),
                    body.p()))
        .forEach(lines::add);
  }

  private static String figure(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    return value == Math.rint(value) && !Double.isInfinite(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.3g", value);
  }
}
