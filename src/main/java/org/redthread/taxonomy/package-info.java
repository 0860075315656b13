/** What can fail, as data: versioned taxonomies and the crosswalks of each source's own codes. */
@NullMarked
package org.redthread.taxonomy;

import org.jspecify.annotations.NullMarked;
