package org.redthread.text.cluster;

import java.util.List;
import java.util.Set;
import org.redthread.text.Letter;

/**
 * Letters to be clustered.
 *
 * @param severity of each letter, 0 where not known
 * @param places words that say where and not what, as analysed: no label is made of them alone
 */
record Corpus(List<Letter> letters, int[] severity, Set<String> places) {}
