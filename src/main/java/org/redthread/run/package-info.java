/** What every stage stands on: problems, exit statuses, files, progress, configuration. */
@NullMarked
package org.redthread.run;

import org.jspecify.annotations.NullMarked;
