/** What a run left in its folder, read as plain records. */
@NullMarked
package org.redthread.site.data;

import org.jspecify.annotations.NullMarked;
