/**
 * Organisations: the register, who succeeded whom and when, and which organisation a printed name
 * means.
 */
@NullMarked
package org.redthread.organisations;

import org.jspecify.annotations.NullMarked;
