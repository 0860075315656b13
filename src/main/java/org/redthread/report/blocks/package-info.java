/** The report model: sections, paragraphs, tables and figures, as sealed records. */
@NullMarked
package org.redthread.report.blocks;

import org.jspecify.annotations.NullMarked;
