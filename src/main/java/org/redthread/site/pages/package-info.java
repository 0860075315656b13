/** The pages of the site, one class a kind. */
@NullMarked
package org.redthread.site.pages;

import org.jspecify.annotations.NullMarked;
