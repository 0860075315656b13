/**
 * Intake: a raw row as received becomes a valid complaint, or a rejection that names the line, the
 * field and the reason and never the value.
 */
@NullMarked
package org.redthread.intake;

import org.jspecify.annotations.NullMarked;
