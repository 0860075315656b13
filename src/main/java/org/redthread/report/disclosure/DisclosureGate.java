package org.redthread.report.disclosure;

import java.util.Arrays;
import java.util.Set;
import org.redthread.report.blocks.Report;
import org.redthread.report.findings.Fact;
import org.redthread.report.findings.Facts;
import org.redthread.run.GateException;

/** The last look before any writer: nothing that is held back stands in the report. */
public final class DisclosureGate {
  /** What a person is; a figure of one organisation is never split by it. */
  private static final Set<String> PERSONAL =
      Set.of(
          "age",
          "sex",
          "gender",
          "ethnicity",
          "religion",
          "nationality",
          "orientation",
          "postcode",
          "complainant");

  /**
   * The families of figures that suppression looks at; any other of one organisation is refused.
   */
  private static final Set<String> PROTECTED = Set.of("organisation", "heat", "funnel");

  private final Disclosed disclosed;
  private final Facts facts;

  private DisclosureGate(Disclosed disclosed) {
    this.disclosed = disclosed;
    this.facts = disclosed.facts();
  }

  /**
   * Lets a report pass.
   *
   * @throws GateException if a figure stands in it that the policy holds back, in any text, table
   *     or chart
   */
  public static void admit(Report report, Disclosed disclosed) {
    DisclosureGate gate = new DisclosureGate(disclosed);
    Figures.in(report).forEach(gate::admit);
  }

  private void admit(Figures figure) {
    if (!disclosed.subNational(figure.fact())) {
      return;
    }
    if (Arrays.stream(figure.fact().split("/")).anyMatch(PERSONAL::contains)) {
      throw refused(figure, "crosses an organisation with what a person is");
    }
    if (disclosed.policy() == Policy.HES) {
      hes(figure);
    }
  }

  private void hes(Figures figure) {
    if (!PROTECTED.contains(figure.fact().split("/")[0])) {
      throw refused(figure, "is of a kind that is not protected");
    }
    if (facts.suppressed(figure.fact()) && !Double.isNaN(figure.value())) {
      throw refused(figure, "is held back");
    }
    boolean known =
        Double.isNaN(figure.value())
            || (facts.find(figure.fact()).orElse(null) instanceof Fact.Quantity quantity
                && quantity.value() == figure.value());
    if (!known) {
      throw refused(figure, "is not as disclosure control left it");
    }
  }

  private GateException refused(Figures figure, String why) {
    return new GateException(
        "The figure %s %s under the disclosure policy %s, and yet stands in the report; nothing was written."
            .formatted(figure.fact(), why, disclosed.policy().key()));
  }
}
