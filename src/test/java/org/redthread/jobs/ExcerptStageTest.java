package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.jobs.ExcerptStage.Quote;

class ExcerptStageTest {
  private static final Quote SORRY = new Quote("en", "I am sorry this letter is so long.");
  private static final Quote SCAN = new Quote("en", "Nobody read the scan.");

  @Test
  void aPassageThatSeveralLettersHaveIsQuotedOnce() {
    assertThat(ExcerptStage.quoted(List.of(SORRY, SORRY, SCAN))).containsExactly(SORRY, SCAN);
  }

  @Test
  void noMoreThanTwoPassagesOfAThemeAreQuoted() {
    Quote other = new Quote("nb", "Ingen leste bildet.");

    assertThat(ExcerptStage.quoted(List.of(SCAN, SORRY, other))).containsExactly(SCAN, SORRY);
  }
}
