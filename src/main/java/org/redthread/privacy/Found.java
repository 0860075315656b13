package org.redthread.privacy;

/**
 * A span that a rule found, in characters of a {@link View}.
 *
 * @param person what links the mentions of one person; the folded text for other kinds
 */
record Found(Kind kind, int start, int end, String rule, String person) {}
