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

  /** What of a span is free: of "ENF 0448812" the letters, where the digits are taken. */
  void rest(Kind kind, int start, int end, String rule) {
    int from = taken.nextClearBit(start);
    while (from < end) {
      int next = taken.nextSetBit(from);
      int until = next < 0 ? end : Math.min(end, next);
      add(kind, skipped(from, until), back(from, until), rule);
      from = taken.nextClearBit(until);
    }
  }

  private int skipped(int from, int until) {
    int at = from;
    while (at < until && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int back(int from, int until) {
    int at = until;
    while (at > from && !Character.isLetterOrDigit(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Widens every number to the whole of the token it stands in. */
  void whole() {
    for (int i = 0; i < found.size(); i++) {
      Found span = found.get(i);
      if (NumberEdges.of(span.kind())) {
        int start =
            NumberEdges.start(text, span.start(), taken.previousSetBit(span.start() - 1) + 1);
        int next = taken.nextSetBit(span.end());
        int end = NumberEdges.end(text, span.end(), next < 0 ? text.length() : next);
        taken.set(start, end);
        found.set(
            i, new Found(span.kind(), start, end, span.rule(), bare(text.substring(start, end))));
      }
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
