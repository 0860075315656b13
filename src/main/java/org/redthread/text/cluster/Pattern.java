package org.redthread.text.cluster;

import java.time.LocalDate;
import java.util.List;

/**
 * A theme of one scope as a run shows it.
 *
 * @param id for life
 * @param label the phrases that tell it from its siblings, in the words of the letters
 * @param size letters in it
 * @param organisations how many organisations they are about
 * @param first when the first of them came
 * @param last when the last of them came
 * @param severity mean of the letters whose severity is known; not-a-number where none is
 * @param young whether it was found by words that came up suddenly, and not yet by clustering
 * @param representatives ids of the letters that show it, the medoid first
 */
public record Pattern(
    String id,
    String label,
    int size,
    int organisations,
    LocalDate first,
    LocalDate last,
    double severity,
    boolean young,
    List<String> representatives) {
  public Pattern {
    representatives = List.copyOf(representatives);
  }
}
