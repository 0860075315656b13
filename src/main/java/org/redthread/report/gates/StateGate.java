package org.redthread.report.gates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redthread.report.blocks.Report;
import org.redthread.report.particulars.Issue;
import org.redthread.report.particulars.LegalBases;
import org.redthread.report.particulars.Particulars;
import org.redthread.report.particulars.Recommendation;
import org.redthread.report.particulars.Stage;
import org.redthread.run.GateException;

/**
 * What must be there before a report may be shown in a state. A draft may lack anything; a report
 * that is laid or published may lack nothing.
 */
public final class StateGate {
  private final Particulars particulars;
  private final Issue issue;
  private final List<String> problems = new ArrayList<>();

  private StateGate(Issue issue, Particulars particulars) {
    this.issue = issue;
    this.particulars = particulars;
  }

  /**
   * Lets a report pass that is fit for its state.
   *
   * @param formats endings of the files that are to be written
   * @throws GateException listing everything that is amiss, a sentence each
   */
  public static void check(Issue issue, Report report, List<String> formats) {
    if (issue.stage() == Stage.DRAFT) {
      return;
    }
    Particulars particulars = issue.particulars().orElseThrow(() -> bare(issue.stage()));
    StateGate gate = new StateGate(issue, particulars);
    if (issue.stage() == Stage.EMBARGOED) {
      gate.needs(particulars.embargo().isPresent(), "embargo with date, time and zone", "embargo");
    } else {
      gate.laid(formats);
      gate.problems.addAll(LeftOver.in(report));
    }
    if (!gate.problems.isEmpty()) {
      throw new GateException(String.join(System.lineSeparator(), gate.problems));
    }
  }

  private static GateException bare(Stage stage) {
    return new GateException(
        "A report that is %s needs particulars, such as its number, and there are none; write jobs/conf/reports/THEME.yaml or name a file with --particulars."
            .formatted(
                switch (stage) {
                  case EMBARGOED -> "sent out under embargo";
                  case LAID -> "laid";
                  default -> "published";
                }));
  }

  private void laid(List<String> formats) {
    paper();
    dates();
    problems.addAll(IsbnGate.problems(particulars, formats));
    imprint();
    for (Recommendation recommendation : issue.recommendations()) {
      addressed(recommendation);
    }
  }

  private void paper() {
    needs(!particulars.legalBases().isEmpty(), "legal basis", "legal-bases");
    boolean given = !particulars.number().isEmpty() && !particulars.session().isEmpty();
    needs(!particulars.number().isEmpty(), "HC number", "number");
    needs(!particulars.session().isEmpty(), "session", "session");
    Optional<LegalBases.Chamber> chamber = issue.bases().chamber(particulars.legalBases());
    if (chamber.isEmpty() && !particulars.legalBases().isEmpty()) {
      problems.add(
          "The report has legal bases of two parliaments; keep those of one under 'legal-bases'.");
    } else if (given) {
      chamber.ifPresent(this::shapes);
    }
  }

  private void shapes(LegalBases.Chamber chamber) {
    shape(particulars.number(), chamber.number(), "number");
    shape(particulars.session(), chamber.session(), "session");
  }

  private void shape(String value, String pattern, String key) {
    if (!value.matches(pattern)) {
      problems.add(
          "The %s '%s' is none of this parliament's; correct '%s' in the particulars."
              .formatted(key, value, key));
    }
  }

  private void dates() {
    needs(
        particulars.orderedToBePrinted().isPresent(),
        "date of the order to print",
        "ordered-to-be-printed");
    if (issue.stage() == Stage.PUBLISHED) {
      needs(particulars.published().isPresent(), "publication date", "published");
    }
    particulars
        .published()
        .flatMap(day -> particulars.orderedToBePrinted().filter(order -> order.isAfter(day)))
        .ifPresent(
            order ->
                problems.add(
                    "The order to print of %s is after the publication on %s; correct 'ordered-to-be-printed' or 'published'."
                        .formatted(order, particulars.published().orElseThrow())));
    if (particulars.embargo().isPresent()) {
      problems.add(
          "The particulars still hold an embargo; delete 'embargo' once its time has come.");
    }
  }

  private void imprint() {
    needs(particulars.copyright().isPresent(), "copyright owner and year", "copyright");
    needs(!particulars.availableAt().isEmpty(), "place where it is available", "available-at");
    needs(!particulars.enquiries().isEmpty(), "address for enquiries", "enquiries");
    needs(!particulars.printer().isEmpty(), "printer's line", "printer");
  }

  private void addressed(Recommendation recommendation) {
    if (recommendation.addressee().isEmpty()) {
      problems.add(
          "Recommendation '%s' has no addressee; say under 'addressee' who is asked."
              .formatted(recommendation.id()));
    }
  }

  private void needs(boolean there, String what, String key) {
    if (!there) {
      problems.add("The report has no %s; give '%s' in the particulars.".formatted(what, key));
    }
  }
}
