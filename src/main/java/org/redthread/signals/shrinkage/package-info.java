/** Empirical-Bayes shrinkage of rate ratios of small counts. */
@NullMarked
package org.redthread.signals.shrinkage;

import org.jspecify.annotations.NullMarked;
