/** Charts as data, and the renderer that draws them with bundled fonts. */
@NullMarked
package org.redthread.report.charts;

import org.jspecify.annotations.NullMarked;
