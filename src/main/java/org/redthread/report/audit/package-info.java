/** What a reader with a screen reader, a keyboard or weak eyes would stumble over in a document. */
@NullMarked
package org.redthread.report.audit;

import org.jspecify.annotations.NullMarked;
