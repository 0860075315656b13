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
    SpeltMail.apply(text, spans);
    HandleRules.apply(digits, spans);
    SpokenNumber.apply(digits, spans);
    SpokenDate.apply(digits, spans);
    DateRules.apply(digits, spans);
    CaseRules.cars(digits, spans);
    LabelRules.known(digits, spans);
    NumberRules.apply(digits, spans);
    AddressLines.apply(digits, spans);
    DwellingRules.flats(digits, spans);
    AddressRules.apply(digits, spans);
    DwellingRules.apply(digits, spans);
    LabelRules.any(digits, spans);
    CaseRules.bare(digits, spans);
    spans.whole();
    return spans.inOrder();
  }
}
