package org.redthread.report.findings;

/** A failure type on which the verdict is another than a year ago, by the same rules. */
public record VerdictNews(String node, Label label, VerdictKind before, VerdictKind now) {}
