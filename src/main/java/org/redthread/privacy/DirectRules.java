package org.redthread.privacy;

import java.util.List;

/** Finds what points to one person without a name: numbers, addresses, dates of birth. */
final class DirectRules {
  private DirectRules() {}

  /** The identifiers, in order, not overlapping. */
  static List<Found> find(View view) {
    String text = view.text();
    Spans spans = new Spans(text);
    WebRules.apply(text, spans);
    if (hasDigit(text)) {
      DateRules.apply(text, spans);
      CaseRules.cued(text, spans);
      NumberRules.apply(text, spans);
      AddressRules.apply(text, spans);
      CaseRules.bare(text, spans);
    }
    return spans.inOrder();
  }

  private static boolean hasDigit(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) <= '9' && text.charAt(at) >= '0') {
        return true;
      }
    }
    return false;
  }
}
