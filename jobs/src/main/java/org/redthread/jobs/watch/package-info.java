/**
 * What is told of nights while they run and after: log, metrics, lineage, and what a failed one
 * leaves to be mended. Knows figures and places, never a row.
 */
@NullMarked
package org.redthread.jobs.watch;

import org.jspecify.annotations.NullMarked;
