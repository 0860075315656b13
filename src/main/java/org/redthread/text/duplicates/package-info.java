/** Near-duplicates and campaigns. */
@NullMarked
package org.redthread.text.duplicates;

import org.jspecify.annotations.NullMarked;
