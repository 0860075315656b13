package org.redthread.site.news;

import org.redthread.signals.VerdictKind;
import org.redthread.site.data.VerdictLine;

/** A failure type whose verdict is another one than before. */
public record VerdictChange(VerdictLine now, VerdictKind before) {}
