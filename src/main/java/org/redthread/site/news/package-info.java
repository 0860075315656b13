/** What is new in a run against runs before it. */
@NullMarked
package org.redthread.site.news;

import org.jspecify.annotations.NullMarked;
