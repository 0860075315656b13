/**
 * Funnels: organisations compared with each other at one time. A funnel finds outliers; it cannot
 * see a failing that most organisations share.
 */
@NullMarked
package org.redthread.signals.funnel;

import org.jspecify.annotations.NullMarked;
