/** What was to be expected, and tests against it: own history, season, dispersion, pooled ratio. */
@NullMarked
package org.redthread.signals.expected;

import org.jspecify.annotations.NullMarked;
