/** Reading the letters of a theme in batches, and how many were missed. */
@NullMarked
package org.redthread.themes.review;

import org.jspecify.annotations.NullMarked;
