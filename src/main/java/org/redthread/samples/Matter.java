package org.redthread.samples;

import java.time.LocalDate;
import java.util.List;

/**
 * What a letter is about.
 *
 * @param provider as printed
 * @param failures indices in the code book: what truly failed, whatever codes the feed gives it
 * @param about a day when it happened
 * @param relation of the writer to the patient; empty when they are the same person
 * @param again whether the same was upheld before and put right on paper only
 * @param campaign rule of the template letter, or empty
 */
record Matter(
    String provider,
    String service,
    List<Integer> failures,
    LocalDate about,
    String relation,
    boolean anonymous,
    boolean again,
    String campaign) {

  Matter {
    failures = List.copyOf(failures);
  }

  /** The rule that opens such a letter. */
  String opening() {
    return anonymous ? "opening-anonymous" : self() ? "opening-self" : "opening-other";
  }

  boolean self() {
    return relation.isEmpty();
  }
}
