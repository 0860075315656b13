/** De-identification of letters: what leaves this package cannot name a person. */
@NullMarked
package org.redthread.privacy;

import org.jspecify.annotations.NullMarked;
