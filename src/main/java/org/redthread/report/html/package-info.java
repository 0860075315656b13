/** The HTML writer. */
@NullMarked
package org.redthread.report.html;

import org.jspecify.annotations.NullMarked;
