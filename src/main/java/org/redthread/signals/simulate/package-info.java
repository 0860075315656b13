/** Worlds with a known truth, against which the verdicts are calibrated. */
@NullMarked
package org.redthread.signals.simulate;

import org.jspecify.annotations.NullMarked;
