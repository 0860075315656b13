/** Themes an ombud follows: what they are, which complaints belong to them, where they stand. */
@NullMarked
package org.redthread.themes;

import org.jspecify.annotations.NullMarked;
