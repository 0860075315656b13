package org.redthread.signals;

import org.jspecify.annotations.Nullable;

/**
 * What a sentence is made of; every figure stands in the verdict's row too.
 *
 * @param label of the failure type
 * @param kind the verdict
 * @param atLeast organisations that rose, at least
 * @param exposed organisations tested
 * @param ratio pooled ratio, its lower and its upper limit
 * @param since first period of the window; null where none was tested
 * @param place sector or region of SECTOR and REGIONAL, else none
 * @param model what it was measured against
 * @param detectable smallest ratio that would have been called, infinite where none
 * @param untestable why it was not tested; null where it was
 * @param percent confidence of the bound in per cent
 * @param current whether the rise was seen in one of the last two quarters
 */
record Claim(
    String label,
    VerdictKind kind,
    int atLeast,
    int exposed,
    double[] ratio,
    @Nullable String since,
    PlaceName place,
    Model model,
    double detectable,
    @Nullable Untestable untestable,
    int percent,
    boolean current) {

  /**
   * Whether the pooled ratio stands above 1 by its interval. A reader sees that in the row; a
   * sentence that says nothing was found has to say why this is not a finding.
   */
  boolean higherTogether() {
    return ratio[1] > 1;
  }
}
