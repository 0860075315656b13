/** What a report may say: the records of findings/THEME.json, each figure with an id. */
@NullMarked
package org.redthread.report.findings;

import org.jspecify.annotations.NullMarked;
