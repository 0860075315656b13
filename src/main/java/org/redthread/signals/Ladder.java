package org.redthread.signals;

import java.util.Comparator;
import java.util.Optional;

/** From evidence to verdict, from the strongest to the weakest claim. */
final class Ladder {
  private final Thresholds bar;

  Ladder(Thresholds bar) {
    this.bar = bar;
  }

  VerdictKind of(Evidence evidence) {
    if (broad(evidence) && evidence.spread(bar)) {
      return timed(VerdictKind.SYSTEMIC, evidence.persistence());
    }
    Optional<GroupEvidence> place = place(evidence);
    if (place.isPresent()) {
      VerdictKind kind =
          place.get().group().kind() == Group.Kind.SECTOR
              ? VerdictKind.SECTOR
              : VerdictKind.REGIONAL;
      return timed(kind, place.get().persistence());
    }
    return narrow(evidence);
  }

  /** Every condition of SYSTEMIC but the spread over sectors and regions. */
  boolean broad(Evidence evidence) {
    Breadth whole = evidence.whole();
    return whole.atLeast() >= evidence.bar()
        && whole.pooled().lower() >= bar.ratioFloor()
        && whole.effective() >= bar.minEffective()
        && evidence.ledger().holds("without-top-" + bar.leaveOut())
        && evidence.tested(bar.pooledLevel());
  }

  /** The sector or region to which the rise is confined, if there is one. */
  Optional<GroupEvidence> place(Evidence evidence) {
    return evidence.groups().stream()
        .filter(group -> group.reaches(bar) && evidence.confined(group, bar))
        .min(
            Comparator.comparingInt(GroupEvidence::outsideAtLeast)
                .thenComparing(group -> -group.breadth().atLeast()));
  }

  private static VerdictKind timed(VerdictKind kind, Persistence persistence) {
    if (persistence.emerging()) {
      return VerdictKind.EMERGING;
    }
    return persistence.lasting() ? kind : VerdictKind.WATCH;
  }

  private VerdictKind narrow(Evidence evidence) {
    boolean few = !evidence.outstanding().isEmpty() && !evidence.ledger().remains();
    if (few) {
      return VerdictKind.LOCAL;
    }
    boolean something =
        evidence.whole().atLeast() > 0
            || evidence.groups().stream().anyMatch(GroupEvidence::risen)
            || (evidence.tested(bar.pooledLevel()) && evidence.whole().pooled().lower() > 1);
    if (something) {
      return VerdictKind.WATCH;
    }
    // What few organisations show in the window shown says nothing of the many that it leaves out.
    boolean enough = evidence.whole().exposed() >= bar.minOrganisations();
    return enough && evidence.detectable() <= bar.relevantRatio()
        ? VerdictKind.NONE
        : VerdictKind.INSUFFICIENT_EVIDENCE;
  }
}
