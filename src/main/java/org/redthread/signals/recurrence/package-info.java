/** Whether a failing came again after it was to be put right. */
@NullMarked
package org.redthread.signals.recurrence;

import org.jspecify.annotations.NullMarked;
