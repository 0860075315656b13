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
    Digits digits = new Digits(text);
    DateRules.apply(digits, spans);
    CaseRules.cued(digits, spans);
    NumberRules.apply(digits, spans);
    AddressRules.apply(digits, spans);
    CaseRules.bare(digits, spans);
    return spans.inOrder();
  }
}
