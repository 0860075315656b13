/**
 * Scan statistics over a hierarchy and time (Kulldorff, Fang and Walsh 2003; Kulldorff et al.
 * 2013), and the signed-rank trend across organisations. Pure functions over primitive arrays;
 * every random draw comes from a stream derived from a seed and the index of the replicate.
 */
@NullMarked
package org.redthread.signals.scan;

import org.jspecify.annotations.NullMarked;
