/** Watching a series as it grows: is the newest count above what its own history makes likely? */
@NullMarked
package org.redthread.signals.monitor;

import org.jspecify.annotations.NullMarked;
