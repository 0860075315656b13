package org.redthread.report.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.report.SampleReport;
import org.redthread.report.findings.AfterRemedy;

class RemediesTest {
  @Test
  void countsAFindingUnderSeveralSubThemesOnceAsTheTheme() {
    Remedies remedies = new Remedies();
    remedies.add("theme/imaging/not-acted-on", List.of("T001", "case-1"), true);
    remedies.add("theme/imaging/reporting-delay", List.of("T001", "case-1"), false);
    remedies.add("theme/imaging/reporting-delay", List.of("T002", "case-2"), false);
    remedies.add("theme/imaging-of-others", List.of("T003", "case-3"), true);
    remedies.add("quality/neglect", List.of("T001", "case-1"), true);

    assertThat(remedies.into(SampleReport.findings()).afterRemedy())
        .contains(
            new AfterRemedy("imaging", 2, 1, 2, 1),
            new AfterRemedy("imaging/not-acted-on", 1, 1, 1, 1),
            new AfterRemedy("imaging/reporting-delay", 2, 0, 2, 0),
            new AfterRemedy("imaging/misread", 0, 0, 0, 0));
  }
}
