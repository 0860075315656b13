/** The morning page: a static site of what a run found, made from the files of the run alone. */
@NullMarked
package org.redthread.site;

import org.jspecify.annotations.NullMarked;
