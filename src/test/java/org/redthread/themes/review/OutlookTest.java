package org.redthread.themes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlookTest {
  private static final StratumReading NOTHING = new StratumReading(0, 0, 0, List.of());

  private static StratumReading reading(int letters, int read, int found, Draw... draws) {
    return new StratumReading(letters, read, found, List.of(draws));
  }

  @Test
  void theLowerEndIsThatOfTheEstimate() {
    StratumReading selected = reading(100, 60, 40, new Draw(10, 80, 15, 6));
    StratumReading other = reading(2000, 300, 20, new Draw(12, 1900, 100, 2));
    assertThat(Outlook.of(selected, other).low())
        .isCloseTo(Estimate.reading(selected, other).low(), within(0.02));
  }

  @Test
  void afterSoManyMoreTheLowerEndIsThere() {
    Outlook now = Outlook.of(NOTHING, reading(3000, 400, 40, new Draw(20, 2700, 60, 1)));
    int more = now.stillToDraw(0.65);
    assertThat(now.low()).isLessThan(0.65);
    assertThat(more).isBetween(1, 2600);
    assertThat(now.drawn(more).low()).isGreaterThanOrEqualTo(0.65);
    assertThat(now.drawn(more / 2).low()).isLessThan(0.65);
  }

  @Test
  void nothingMoreIsToBeDrawnOnceItIsThereOrAllIsRead() {
    assertThat(Outlook.of(NOTHING, reading(50, 50, 9)).stillToDraw(1)).isZero();
    StratumReading sure = reading(1000, 600, 90, new Draw(80, 800, 300, 10));
    assertThat(Outlook.of(NOTHING, sure).stillToDraw(0.65)).isZero();
  }

  @Test
  void chosenLettersThatBelongRaiseTheLowerEndAndOthersDoNotLowerItMuch() {
    Outlook now = Outlook.of(NOTHING, reading(3000, 400, 60, new Draw(20, 2700, 60, 2)));
    assertThat(now.chosen(60, 0.5).low()).isGreaterThan(now.low() + 0.05);
    assertThat(now.chosen(60, 0).low()).isCloseTo(now.low(), within(0.02));
    assertThat(now.chosen(60, 0).unread()).isEqualTo(now.unread() - 60);
  }

  @Test
  void chosenLettersComeFromTheOtherPartWhereOneIsEmpty() {
    Outlook now = Outlook.of(reading(10, 8, 8, new Draw(4, 6, 2, 2)), reading(40, 0, 0));
    assertThat(now.chosen(42, 1).unread()).isZero();
    assertThat(now.drawn(42).unread()).isZero();
  }
}
