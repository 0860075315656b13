/** How many organisations: partial conjunction, all-resolutions and multiple testing. */
@NullMarked
package org.redthread.signals.breadth;

import org.jspecify.annotations.NullMarked;
