package org.redthread.text.classify;

import java.util.List;

/**
 * What a model would code a letter as. A person's code always wins over it.
 *
 * @param codes the most sure first, at least one, also where it abstains: then they are its best
 *     guess, not to be counted
 * @param abstained whether it is too unsure to suggest anything
 */
public record Suggestion(List<Code> codes, boolean abstained) {

  /**
   * One code.
   *
   * @param label as in the coded history
   * @param confidence calibrated probability that a person would give this code, 0 to 1
   * @param terms the words of the letter that carried it, the strongest first; none may be
   */
  public record Code(String label, double confidence, List<String> terms) {
    public Code {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("a confidence lies between 0 and 1");
      }
      terms = List.copyOf(terms);
    }
  }

  public Suggestion {
    codes = List.copyOf(codes);
    if (codes.isEmpty()) {
      throw new IllegalArgumentException("a suggestion has at least a best guess");
    }
  }

  /** The surest code. */
  public Code first() {
    return codes.get(0);
  }

  /** The labels that may be counted: none where it abstains. */
  public List<String> labels() {
    return abstained ? List.of() : codes.stream().map(Code::label).toList();
  }
}
