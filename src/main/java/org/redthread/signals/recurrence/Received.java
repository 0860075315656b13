package org.redthread.signals.recurrence;

import java.time.LocalDate;

/**
 * A complaint, as far as recurrence needs it.
 *
 * @param id of the complaint
 * @param organisation its code
 * @param failureType a node it falls under; a complaint under several comes several times
 * @param received when it came in
 */
public record Received(String id, String organisation, String failureType, LocalDate received) {}
