/** From what a run found to the findings of a report. */
@NullMarked
package org.redthread.report.gather;

import org.jspecify.annotations.NullMarked;
