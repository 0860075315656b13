package org.redthread.intake;

import java.io.Serializable;
import java.util.Map;

/**
 * The counts of an aggregated feed: a column a period.
 *
 * @param columns column to period; empty where a pattern finds them
 * @param columnPattern regular expression whose groups are the digits of the period; empty for none
 * @param period how the groups of the pattern are read
 */
public record CountRule(Map<String, String> columns, String columnPattern, PeriodKind period)
    implements Serializable {}
