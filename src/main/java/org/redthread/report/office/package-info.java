/** What Word and spreadsheet files have in common. */
@NullMarked
package org.redthread.report.office;

import org.jspecify.annotations.NullMarked;
