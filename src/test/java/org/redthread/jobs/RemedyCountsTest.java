package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redthread.report.gather.Remedied;

class RemedyCountsTest {
  @Test
  void aRemedyOfSeveralFailingsIsOneRemedy() {
    RemedyCounts counts = new RemedyCounts();
    counts.add("A", "falls", "feed/1", false);
    counts.add("A", "falls", "feed/2", false);
    counts.add("A", "food", "feed/1", true);
    counts.add("A", "theme/food", "feed/1", true);
    counts.add("B", "falls", "feed/1", false);

    assertThat(counts.all())
        .containsExactly(
            new Remedied("A", "*", 2, 1),
            new Remedied("A", "falls", 2, 0),
            new Remedied("A", "food", 1, 1),
            new Remedied("A", "theme/food", 1, 1),
            new Remedied("B", "*", 1, 0),
            new Remedied("B", "falls", 1, 0));
  }
}
