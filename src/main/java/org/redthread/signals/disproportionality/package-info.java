/**
 * Which pairs (organisation x failure type, product x event) are reported together more often than
 * their totals explain: DuMouchel's gamma-Poisson shrinker, the information component, reporting
 * odds ratios and proportional reporting ratios. No pair is a signal without a floor on its effect.
 */
@NullMarked
package org.redthread.signals.disproportionality;

import org.jspecify.annotations.NullMarked;
