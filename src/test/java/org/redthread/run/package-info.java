@org.jspecify.annotations.NullMarked
package org.redthread.run;
