/** The Word writer. */
@NullMarked
package org.redthread.report.docx;

import org.jspecify.annotations.NullMarked;
