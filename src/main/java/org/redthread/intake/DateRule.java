package org.redthread.intake;

import java.io.Serializable;
import java.util.List;

/**
 * How a date is read: by the declared formats and no other.
 *
 * @param field {@code received}, {@code incident}, {@code closed} or {@code remedy-due}
 * @param column the column
 * @param formats patterns of {@link java.time.format.DateTimeFormatter}
 * @param locale language of month names, as {@code en} or {@code nb}
 * @param required whether an empty cell rejects the row
 */
public record DateRule(
    String field, String column, List<String> formats, String locale, boolean required)
    implements Serializable {}
