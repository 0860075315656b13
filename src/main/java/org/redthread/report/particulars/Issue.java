package org.redthread.report.particulars;

import java.util.List;
import java.util.Optional;

/**
 * In which state a report is to be shown, and with what beside its findings.
 *
 * @param particulars empty where the analyst has written none: only a draft can do without
 */
public record Issue(
    Stage stage, Optional<Particulars> particulars, Register register, LegalBases bases) {

  /** A draft without particulars. */
  public static Issue draft() {
    return new Issue(Stage.DRAFT, Optional.empty(), Register.EMPTY, LegalBases.standard());
  }

  /** The stories of single persons. */
  public List<CaseStory> cases() {
    return particulars.map(Particulars::cases).orElse(List.of());
  }

  /** What follows from the findings. */
  public List<Conclusion> conclusions() {
    return particulars.map(Particulars::conclusions).orElse(List.of());
  }

  /** What this report asks for. */
  public List<Recommendation> recommendations() {
    return particulars.map(p -> register.of(p.edition())).orElse(List.of());
  }

  /** What earlier reports asked for. */
  public List<Recommendation> earlier() {
    return particulars.map(p -> register.before(p.edition())).orElse(List.of());
  }

  /** Marked as invented. */
  public boolean isExample() {
    return particulars.map(Particulars::isExample).orElse(false);
  }
}
