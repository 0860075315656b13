/** From findings and an analyst's template to the report model. */
@NullMarked
package org.redthread.report.compose;

import org.jspecify.annotations.NullMarked;
