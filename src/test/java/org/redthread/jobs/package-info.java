@NullMarked
package org.redthread.jobs;

import org.jspecify.annotations.NullMarked;
