/** Failure types suggested from letters. */
@NullMarked
package org.redthread.text.classify;

import org.jspecify.annotations.NullMarked;
