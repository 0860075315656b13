/** The command line: one class a command, one handler that turns problems into exit statuses. */
@NullMarked
package org.redthread.cli;

import org.jspecify.annotations.NullMarked;
