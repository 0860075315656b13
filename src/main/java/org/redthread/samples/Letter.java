package org.redthread.samples;

import java.util.ArrayList;
import java.util.List;

/** A text being written, and where in it a person can be recognised. */
final class Letter {
  /** Personal data at [start, end) of the text. */
  record Personal(String kind, int start, int end) {}

  final StringBuilder text = new StringBuilder(700);
  final List<Personal> personal = new ArrayList<>(4);

  /** Writes personal data of a kind. */
  void personal(String kind, String value) {
    personal.add(new Personal(kind, text.length(), text.length() + value.length()));
    text.append(value);
  }

  /** Starts the next sentence on the same line. */
  void space() {
    if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
      text.append(' ');
    }
  }

  void paragraph() {
    text.append("\n\n");
  }

  String value(Personal span) {
    return text.substring(span.start(), span.end());
  }
}
