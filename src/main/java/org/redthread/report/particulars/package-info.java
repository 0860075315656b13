/**
 * What a report needs beside its findings to be laid: particulars, recommendations, legal bases.
 */
@NullMarked
package org.redthread.report.particulars;

import org.jspecify.annotations.NullMarked;
