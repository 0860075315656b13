/** Themes found in letters, as the statistics see them: who has them, since when, and is it new. */
@NullMarked
package org.redthread.signals.emerging;

import org.jspecify.annotations.NullMarked;
