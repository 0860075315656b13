package org.redthread.text.cluster;

import java.time.LocalDate;
import org.redthread.text.Letter;

/**
 * A letter, and what a pattern tells of its letters.
 *
 * @param letter without people
 * @param organisation its code
 * @param received when it came
 * @param severity 0 where not known; larger is graver
 */
public record PatternLetter(Letter letter, String organisation, LocalDate received, int severity) {
  String id() {
    return letter.id();
  }
}
