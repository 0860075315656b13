package org.redthread.report.gather;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Complaints about an organisation that were closed in a month with one outcome and severity, or
 * received in it and not closed by the as-at date.
 *
 * @param organisation empty where it is not known with certainty
 * @param closed the month of the last closing; empty of those still open
 * @param outcome as sources map it, empty where none is recorded
 * @param severity likewise
 * @param complaints cases, each counted once
 */
public record Closing(
    String organisation,
    Optional<YearMonth> closed,
    String outcome,
    String severity,
    long complaints) {}
