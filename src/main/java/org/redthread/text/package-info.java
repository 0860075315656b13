/** Analysis of letters in English, bokmål and nynorsk. Negation is kept. */
@NullMarked
package org.redthread.text;

import org.jspecify.annotations.NullMarked;
