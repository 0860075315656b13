/** The statistics: pure functions over arrays and small records. */
@NullMarked
package org.redthread.signals;

import org.jspecify.annotations.NullMarked;
