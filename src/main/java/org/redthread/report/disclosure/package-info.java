/** What a report may print of small numbers: named policies, applied before any writer. */
@NullMarked
package org.redthread.report.disclosure;

import org.jspecify.annotations.NullMarked;
