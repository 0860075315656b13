package org.redthread.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class FellAwayTest {
  private static final FailureTypes TYPES =
      new FailureTypes(
          List.of(
              new FailureTypes.Node("care", "", ""),
              new FailureTypes.Node("care/delay", "care", ""),
              new FailureTypes.Node("food", "", ""),
              new FailureTypes.Node("parking", "", "")));
  private static final int CARE = 0;
  private static final int DELAY = 1;
  private static final int FOOD = 2;
  private static final int PARKING = 3;

  /** Two months at each of two organisations; at the second hardly anything changes. */
  private static final Panel PANEL =
      Panel.of(
              List.of(new PanelOrganisation("X", "s", "r"), new PanelOrganisation("Y", "s", "r")),
              TYPES,
              Periods.months(YearMonth.of(2024, 1), 2))
          .add(DELAY, 0, 0, 400)
          .add(FOOD, 0, 0, 200)
          .add(FOOD, 0, 1, 50)
          .add(PARKING, 0, 0, 100)
          .add(PARKING, 0, 1, 20)
          .add(DELAY, 1, 0, 30)
          .add(DELAY, 1, 1, 20)
          .add(FOOD, 1, 0, 5)
          .rollUp()
          .build();

  private static final FellAway.When MONTHS = new FellAway.When(Span.at(0), Span.at(1));

  private static FellAway.Matter beside(int node, int organisation) {
    return FellAway.beside(PANEL, node).of(organisation, MONTHS);
  }

  @Test
  void itIsTheMatterThatFellTheMost() {
    assertThat(beside(PARKING, 0)).isEqualTo(new FellAway.Matter(400, 0, 1));
    assertThat(beside(FOOD, 0)).isEqualTo(new FellAway.Matter(400, 0, 1));
  }

  @Test
  void neitherTheTypeNorWhatIsAboveOrBelowItLiesBesideIt() {
    assertThat(beside(CARE, 0)).isEqualTo(new FellAway.Matter(200, 50, 1));
    assertThat(beside(DELAY, 0)).isEqualTo(new FellAway.Matter(200, 50, 1));
  }

  @Test
  void whatMayHaveFallenByChanceDidNotFallAway() {
    assertThat(beside(PARKING, 1)).isEqualTo(FellAway.Matter.NONE);
  }

  @Test
  void theHistoryIsTakenAsLongAsTheWindowAndWithoutItsHole() {
    FellAway.When hole = new FellAway.When(Span.at(0), new Span(0, 1), Span.at(1));

    assertThat(FellAway.beside(PANEL, PARKING).of(0, hole)).isEqualTo(FellAway.Matter.NONE);
  }

  @Test
  void withoutOtherComplaintsNothingFallsAway() {
    assertThat(FellAway.NOTHING.of(0, MONTHS)).isEqualTo(FellAway.Matter.NONE);
  }
}
