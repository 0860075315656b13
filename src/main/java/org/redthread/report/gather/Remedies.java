package org.redthread.report.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.redthread.report.findings.AfterRemedy;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.NodeVerdict;
import org.redthread.themes.FailureTypes;

/** Counts what happened after remedies, theme by theme. */
public final class Remedies {
  /** By failure type: what was found, as {organisation, finding}, and that it came again. */
  private final Map<String, Map<List<String>, Boolean>> found = new TreeMap<>();

  /** Takes in one upheld finding whose remedy has fallen due; those of no theme are left out. */
  public void add(String failureType, List<String> organisationAndFinding, boolean again) {
    if (failureType.startsWith(FailureTypes.THEME)) {
      found
          .computeIfAbsent(VerdictRow.shown(failureType), key -> new TreeMap<>(Remedies::order))
          .merge(organisationAndFinding, again, Boolean::logicalOr);
    }
  }

  private static int order(List<String> one, List<String> other) {
    return String.join(" ", one).compareTo(String.join(" ", other));
  }

  /** Findings with what was counted; a finding under several sub-themes counts once as a theme. */
  public Findings into(Findings findings) {
    List<AfterRemedy> all = new ArrayList<>();
    for (NodeVerdict verdict : findings.verdicts()) {
      Map<List<String>, Boolean> own = new TreeMap<>(Remedies::order);
      found.forEach(
          (node, some) -> {
            if (node.equals(verdict.node()) || node.startsWith(verdict.node() + "/")) {
              some.forEach((finding, again) -> own.merge(finding, again, Boolean::logicalOr));
            }
          });
      all.add(counted(verdict.node(), own));
    }
    return findings.with(all);
  }

  private static AfterRemedy counted(String node, Map<List<String>, Boolean> own) {
    Set<String> organisations = new TreeSet<>();
    Set<String> organisationsAgain = new TreeSet<>();
    own.forEach(
        (finding, again) -> {
          organisations.add(finding.get(0));
          if (again) {
            organisationsAgain.add(finding.get(0));
          }
        });
    long again = own.values().stream().filter(came -> came).count();
    return new AfterRemedy(
        node, own.size(), again, organisations.size(), organisationsAgain.size());
  }
}
