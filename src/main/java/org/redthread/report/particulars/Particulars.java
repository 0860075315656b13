package org.redthread.report.particulars;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a report needs beside its findings, as an analyst writes it: jobs/conf/reports/REPORT.yaml.
 * Everything but report and edition may be missing while the report is a draft.
 *
 * @param report id of the theme or of what else the report is about
 * @param edition the year of the report, or a running number; later editions have higher ones
 * @param example true for an invented report: every form of it is marked as one, in every state
 * @param title instead of the title of the wording
 * @param number of the paper: 393 for HC 393
 * @param session of Parliament, such as 2026-27
 * @param legalBases keys of the table of legal bases
 * @param isbn by the ending of the format: docx, pdf, html, xlsx
 * @param printer the printer's lines
 * @param recommendations file of the register, beside the particulars
 */
public record Particulars(
    String report,
    int edition,
    Optional<Boolean> example,
    Text title,
    String number,
    String session,
    List<String> legalBases,
    Optional<LocalDate> orderedToBePrinted,
    Optional<LocalDate> published,
    Optional<Embargo> embargo,
    Map<String, String> isbn,
    Text printer,
    Text enquiries,
    String availableAt,
    Optional<Copyright> copyright,
    Optional<Foreword> foreword,
    List<CaseStory> cases,
    List<Conclusion> conclusions,
    String recommendations) {

  public Particulars {
    report = Given.id(report);
    title = Text.of(title);
    number = Given.text(number);
    session = Given.text(session);
    legalBases = Given.list(legalBases);
    isbn = Given.map(isbn);
    printer = Text.of(printer);
    enquiries = Text.of(enquiries);
    availableAt = Given.text(availableAt);
    cases = Given.list(cases);
    conclusions = Given.list(conclusions);
    recommendations = Given.text(recommendations);
    Given.once(cases.stream().map(CaseStory::id).toList());
    Given.once(conclusions.stream().map(Conclusion::id).toList());
  }

  /** Marked as invented. */
  public boolean isExample() {
    return example.orElse(false);
  }
}
