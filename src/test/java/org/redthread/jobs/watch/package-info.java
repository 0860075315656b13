@org.jspecify.annotations.NullMarked
package org.redthread.jobs.watch;
