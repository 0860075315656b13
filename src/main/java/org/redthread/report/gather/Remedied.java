package org.redthread.report.gather;

/**
 * Upheld findings on one failure type at one organisation whose remedy has fallen due, and after
 * how many of them the same failing came again there.
 */
public record Remedied(String organisation, String failureType, long due, long again) {}
