package org.redthread.intake;

import java.io.Serializable;

/**
 * Something odd in a row that is accepted all the same.
 *
 * @param field the column
 * @param note what is odd; never a value of the row
 */
public record Observation(String field, String note) implements Serializable {}
