/** Tables as a spreadsheet, by the rules of the Government Analysis Function, and as CSV. */
@NullMarked
package org.redthread.report.xlsx;

import org.jspecify.annotations.NullMarked;
