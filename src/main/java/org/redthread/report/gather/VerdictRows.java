package org.redthread.report.gather;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.redthread.report.findings.NodeVerdict;
import org.redthread.report.findings.VerdictKind;
import org.redthread.report.findings.VerdictNews;
import org.redthread.signals.Assessment;
import org.redthread.signals.Verdict;

/** Every verdict of a run, and those that were others a year ago. */
record VerdictRows(WholeRun whole, NodeLabels labels) {
  /** Verdicts that say something of a rise. */
  private static final Set<VerdictKind> CALLED =
      EnumSet.complementOf(EnumSet.of(VerdictKind.NONE, VerdictKind.INSUFFICIENT_EVIDENCE));

  /** In the order of the taxonomy; nodes have their full ids. */
  List<NodeVerdict> all() {
    return whole.assessment().verdicts().stream().map(this::row).toList();
  }

  private NodeVerdict row(Verdict verdict) {
    String node = verdict.failureType();
    return new VerdictRow(whole.panel(), node, labels.of(node), java.util.Optional.empty())
        .of(verdict, whole.assessment().explain(node).orElseThrow());
  }

  /** Failure types of which a rise is said now and was not a year ago, or the other way round. */
  List<VerdictNews> news(Assessment yearBefore) {
    return whole.assessment().verdicts().stream()
        .map(
            now ->
                new VerdictNews(
                    now.failureType(),
                    labels.of(now.failureType()),
                    yearBefore.of(now.failureType()).map(VerdictRows::kind).orElseThrow(),
                    kind(now)))
        .filter(news -> news.before() != news.now())
        .filter(news -> CALLED.contains(news.before()) || CALLED.contains(news.now()))
        .toList();
  }

  private static VerdictKind kind(Verdict verdict) {
    return VerdictKind.valueOf(verdict.verdict().name());
  }
}
