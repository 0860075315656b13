/** How facts become words: one class a language puts numbers, dates and nouns into text. */
@NullMarked
package org.redthread.report.wording;

import org.jspecify.annotations.NullMarked;
