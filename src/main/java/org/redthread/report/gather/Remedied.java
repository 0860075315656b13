package org.redthread.report.gather;

/**
 * Upheld findings on one failure type at one organisation whose remedy has fallen due, and after
 * how many of them the same failing came again there.
 *
 * @param failureType or {@link org.redthread.report.findings.RemedyRow#ALL}: each finding once,
 *     however many failings it names
 */
public record Remedied(String organisation, String failureType, long due, long again) {}
