/** What schedules nights, tried as far as a machine without a scheduler allows. */
@NullMarked
package org.redthread.deploy;

import org.jspecify.annotations.NullMarked;
