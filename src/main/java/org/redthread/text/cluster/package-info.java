/** Recurring themes in letters. */
@NullMarked
package org.redthread.text.cluster;

import org.jspecify.annotations.NullMarked;
