package org.redthread.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.run.OperatorException;

class PanelTest {
  private static final FailureTypes TYPES =
      new FailureTypes(
          List.of(
              new FailureTypes.Node("all", "", ""),
              new FailureTypes.Node("a", "all", "A"),
              new FailureTypes.Node("b", "all", "B")));
  private static final List<PanelOrganisation> TWO =
      List.of(new PanelOrganisation("X", "s", "r"), new PanelOrganisation("Y", "s", "r"));

  private static PanelBuilder panel() {
    return Panel.of(TWO, TYPES, Periods.months(YearMonth.of(2021, 11), 4));
  }

  @Test
  void counts_any_span() {
    Panel panel = panel().add(1, 0, 0, 2).add(1, 0, 3, 5).add(2, 1, 1, 7).rollUp().build();
    assertThat(panel.count(1, 0, panel.whole())).isEqualTo(7);
    assertThat(panel.count(1, 0, new Span(1, 4))).isEqualTo(5);
    assertThat(panel.count(0, 1, Span.at(1))).isEqualTo(7);
    assertThat(panel.total(0, panel.whole())).isEqualTo(7);
    assertThat(panel.count(1, 1, panel.whole())).isZero();
  }

  @Test
  void a_branch_may_count_fewer_than_its_leaves() {
    Panel panel = panel().add(1, 0, 0, 1).add(2, 0, 0, 1).add(0, 0, 0, 1).total(0, 0, 1).build();
    assertThat(panel.count(0, panel.whole())).isEqualTo(1);
  }

  @Test
  void refuses_what_cannot_be() {
    assertThatThrownBy(() -> panel().add(1, 0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> panel().exposure(0, 0, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> panel().add(1, 0, 0, 2).total(0, 0, 1).build())
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("more complaints of 'a' in 2021-11");
    assertThatThrownBy(
            () ->
                Panel.of(
                    List.of(TWO.get(0), TWO.get(0)),
                    TYPES,
                    Periods.months(YearMonth.of(2021, 1), 1)))
        .hasMessageContaining("'X' is listed twice");
  }

  @Test
  void periods_have_labels_and_seasons() {
    Periods months = Periods.months(YearMonth.of(2021, 11), 4);
    assertThat(months.labels()).containsExactly("2021-11", "2021-12", "2022-01", "2022-02");
    assertThat(months.season(2)).isZero();
    Periods quarters =
        new Periods(Periods.Unit.QUARTER, Periods.ordinal("2021-Q4", Periods.Unit.QUARTER), 2);
    assertThat(quarters.labels()).containsExactly("2021-Q4", "2022-Q1");
    assertThat(quarters.index("2022-02-17")).isEqualTo(1);
    assertThatThrownBy(() -> months.index("2021-13")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_taxonomy_is_a_tree() {
    assertThatThrownBy(
            () ->
                new FailureTypes(
                    List.of(
                        new FailureTypes.Node("a", "b", ""), new FailureTypes.Node("b", "a", ""))))
        .hasMessageContaining("cycle");
    assertThatThrownBy(() -> new FailureTypes(List.of(new FailureTypes.Node("a", "z", ""))))
        .hasMessageContaining("no node of it");
  }
}
