/** Reports as tagged PDF, from the HTML of the report and a stylesheet for paper. */
@NullMarked
package org.redthread.report.pdf;

import org.jspecify.annotations.NullMarked;
