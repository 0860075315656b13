/** Looks an analyst's templates over before a night uses them. */
@NullMarked
package org.redthread.report.proof;

import org.jspecify.annotations.NullMarked;
