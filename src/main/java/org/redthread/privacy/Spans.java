package org.redthread.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Spans taken so far: what comes first keeps its place. */
final class Spans {
  private final String text;
  private final BitSet taken = new BitSet();
  private final List<Found> found = new ArrayList<>();

  Spans(String text) {
    this.text = text;
    for (int at = text.indexOf(View.GONE); at >= 0; at = text.indexOf(View.GONE, at + 1)) {
      taken.set(at);
    }
  }

  void add(Kind kind, int start, int end, String rule) {
    int next = taken.nextSetBit(start);
    if (end > start && (next < 0 || next >= end)) {
      taken.set(start, end);
      found.add(new Found(kind, start, end, rule, bare(text.substring(start, end))));
    }
  }

  /** Whether what was found last before a place ends there, but for a comma or a blank. */
  boolean follows(int at) {
    int before = at - 1;
    while (before > 0 && " ,\n".indexOf(text.charAt(before)) >= 0 && at - before < 4) {
      before--;
    }
    return before >= 0 && taken.get(before);
  }

  /** What makes two ways of writing one number or address the same. */
  private static String bare(String span) {
    StringBuilder bare = new StringBuilder(span.length());
    for (char c : Folding.key(span).toCharArray()) {
      if (Character.isLetterOrDigit(c) || c == '@') {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  List<Found> inOrder() {
    found.sort(Comparator.comparingInt(Found::start));
    return found;
  }
}
