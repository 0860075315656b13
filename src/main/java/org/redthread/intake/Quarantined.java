package org.redthread.intake;

import java.io.Serializable;

/** A row set aside, as {@code quarantine.csv} has it; never a value of the row. */
public record Quarantined(String source, String file, long line, String field, String reason)
    implements Serializable {}
