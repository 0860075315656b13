/** The sheets on which people read the letters of a theme. */
@NullMarked
package org.redthread.report.review;

import org.jspecify.annotations.NullMarked;
