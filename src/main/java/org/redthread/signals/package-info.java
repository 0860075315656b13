/**
 * Is it systemic? Counts of complaints by organisation, failure type and period go in, verdicts
 * with the evidence that carries them come out. Pure functions over arrays and small records.
 */
@NullMarked
package org.redthread.signals;

import org.jspecify.annotations.NullMarked;
