/**
 * Control charts: one series over time against its own ordinary variation. For display and for
 * asking questions, never an alarm by themselves.
 */
@NullMarked
package org.redthread.signals.spc;

import org.jspecify.annotations.NullMarked;
