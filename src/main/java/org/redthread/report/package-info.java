/** Reports: findings become a report model, and the model becomes documents. No Spark. */
@NullMarked
package org.redthread.report;

import org.jspecify.annotations.NullMarked;
