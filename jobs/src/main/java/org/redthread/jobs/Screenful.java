package org.redthread.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.redthread.signals.Verdict;
import org.redthread.signals.VerdictKind;

/** What a run found, as much as fits a screen. */
final class Screenful {
  private static final int MOST = 12;

  private Screenful() {}

  /**
   * @param first whether no good run was before this one, so that everything is new
   */
  static String of(Results results, Path folder, boolean first) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("Run %s: %s".formatted(results.run(), counted(results)));
    lines.add(unplaced(results));
    lines.add("");
    for (VerdictKind kind : VerdictKind.values()) {
      List<Verdict> of = results.verdicts().stream().filter(v -> v.verdict() == kind).toList();
      boolean told = kind.compareTo(VerdictKind.WATCH) < 0;
      if (!of.isEmpty()) {
        lines.add(
            "%-22s %s"
                .formatted(kind, Tallies.counted(of.size(), "failure type", "failure types")));
      }
      of.stream().limit(told ? MOST : 0).forEach(v -> lines.add("  " + v.sentence()));
    }
    lines.add("");
    lines.addAll(LetterLines.of(results.counted(), first));
    lines.add("Results: " + folder);
    return String.join(System.lineSeparator(), lines);
  }

  private static String counted(Results results) {
    return results
        .panel()
        .map(
            panel ->
                "%s about %s, %s to %s."
                    .formatted(
                        Tallies.counted(panel.total(panel.whole()), "complaint", "complaints"),
                        Tallies.counted(
                            panel.organisations().size(), "organisation", "organisations"),
                        results.assessment().facts().firstPeriod(),
                        results.assessment().facts().lastPeriod()))
        .orElse(
            "no complaint has both a date and an organisation that is certain, so there is no"
                + " verdict; every row is accounted for in reconciliation.csv.");
  }

  private static String unplaced(Results results) {
    long without = results.withoutOrganisation();
    return without == 0
        ? "Every dated complaint names an organisation."
        : "%s no organisation that is certain; see organisation_review.csv."
            .formatted(Tallies.counted(without, "complaint names", "complaints name"));
  }
}
