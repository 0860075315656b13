/** What changed last night, as a message that may leave the house. */
@NullMarked
package org.redthread.site.digest;

import org.jspecify.annotations.NullMarked;
