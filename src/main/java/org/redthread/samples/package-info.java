/**
 * An invented world of organisations and complaints, of any size, with its planted truth: what the
 * engine must find, and what it must not.
 */
@NullMarked
package org.redthread.samples;

import org.jspecify.annotations.NullMarked;
