/** What must be right before a report may be shown in a state, and what it may never print. */
@NullMarked
package org.redthread.report.gates;

import org.jspecify.annotations.NullMarked;
