/** Which organisations stand out from their peers. */
@NullMarked
package org.redthread.signals.local;

import org.jspecify.annotations.NullMarked;
