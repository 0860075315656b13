package org.redthread.report.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redthread.report.SampleYear;
import org.redthread.report.findings.BodyRow;
import org.redthread.report.findings.Closings;
import org.redthread.report.findings.Facts;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.FindingsFile;
import org.redthread.report.findings.Funnel;
import org.redthread.report.findings.Kind;
import org.redthread.report.findings.PeerRow;
import org.redthread.report.findings.RemedyRow;
import org.redthread.report.findings.ReportYear;
import org.redthread.report.findings.Span;
import org.redthread.report.findings.TypeRow;

/** Every figure of a year equals what a reader of {@link SampleYear} counts by hand. */
class YearGatheringTest {
  private static final YearGathering GATHERING = SampleYear.gathering(SampleYear.panel());
  private static final Findings ANNUAL = GATHERING.annual();
  private static final ReportYear YEAR = ANNUAL.year().orElseThrow();
  private static final Findings LETTER = GATHERING.letter("A");

  private static TypeRow type(Findings findings, String node) {
    return findings.year().orElseThrow().types().stream()
        .filter(t -> t.node().equals(node))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theYearIsTheTwelveMonthsToTheLastOne() {
    assertThat(YEAR.span())
        .isEqualTo(new Span(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
    assertThat(YEAR.like().orElseThrow().before())
        .isEqualTo(new Span(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)));
    assertThat(YEAR.partial()).isFalse();
  }

  /** Ten with 4 complaints over 12 months, and Y's two; a year before Z's one instead. */
  @Test
  void countsComplaintsOfBothYears() {
    assertThat(YEAR.volume().complaints()).isEqualTo(482);
    assertThat(YEAR.volume().before()).contains(481L);
    assertThat(YEAR.volume().change().orElseThrow().estimate()).isEqualTo(482.0 / 481);
    assertThat(YEAR.monthly()).hasSize(12);
    assertThat(YEAR.monthly().get(8).complaints()).isEqualTo(42);
    assertThat(YEAR.monthly().get(0).before()).contains(41L);
  }

  /** Falls: nine with 12, A with 36, Y with 1; R: binom.wilson(145, 482) = 0.2616, 0.3432. */
  @Test
  void countsFailingsWithTheirPartOfAll() {
    TypeRow falls = type(ANNUAL, "care/falls");
    assertThat(falls.volume().complaints()).isEqualTo(145);
    assertThat(falls.volume().before()).contains(121L);
    assertThat(falls.share().estimate()).isCloseTo(100 * 145 / 482.0, within(1e-9));
    assertThat(falls.share().lower()).isCloseTo(26.16, within(0.01));
    assertThat(falls.share().upper()).isCloseTo(34.32, within(0.01));
    assertThat(falls.relative().orElseThrow().estimate())
        .isCloseTo(145.0 / 121 / (482.0 / 481), within(1e-9));
    assertThat(falls.label().nb()).isEqualTo("Fall");
    assertThat(type(ANNUAL, "care/food").volume().complaints()).isEqualTo(61);
    assertThat(type(ANNUAL, "theme/imaging").volume().complaints()).isEqualTo(9);
  }

  @Test
  void showsTheMostSpecificFailingsMostComplaintsFirst() {
    assertThat(YEAR.types())
        .extracting(TypeRow::node)
        .containsExactly("care/falls", "care/food", "theme/imaging");
  }

  /** A to I have 1,000 of activity a month: 9 x 12 x 4 complaints on 108,000. */
  @Test
  void ratesAreOfOrganisationsWhoseActivityIsKnown() {
    assertThat(YEAR.rate().orElseThrow().estimate()).isCloseTo(400, within(1e-9));
    BodyRow j = YEAR.bodies().stream().filter(b -> b.id().equals("J")).findFirst().orElseThrow();
    assertThat(j.rate()).isEmpty();
    assertThat(j.volume().complaints()).isEqualTo(48);
  }

  /** R: poisson.test(48, 12000)$conf.int * 1e5 = 294.9, 530.3. */
  @Test
  void ratesHaveExactLimits() {
    BodyRow b = YEAR.bodies().stream().filter(r -> r.id().equals("B")).findFirst().orElseThrow();
    assertThat(b.rate().orElseThrow().lower()).isCloseTo(294.9, within(0.1));
    assertThat(b.rate().orElseThrow().upper()).isCloseTo(530.3, within(0.1));
  }

  /**
   * Of the last closing month of 2024: A ten, B eight; the hundred of nobody known are left out.
   */
  @Test
  void countsHowComplaintsEnded() {
    Closings closings = YEAR.closings();
    assertThat(closings.closed()).isEqualTo(18);
    assertThat(closings.before()).contains(4L);
    assertThat(closings.open()).isEqualTo(2);
    assertThat(closings.decided()).isEqualTo(16);
    assertThat(closings.upheld()).isEqualTo(11);
    assertThat(closings.outcomes())
        .extracting(Closings.Part::code, Closings.Part::complaints)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("partly-upheld", 7L),
            org.assertj.core.groups.Tuple.tuple("not-upheld", 5L),
            org.assertj.core.groups.Tuple.tuple("upheld", 4L),
            org.assertj.core.groups.Tuple.tuple("other", 1L),
            org.assertj.core.groups.Tuple.tuple("withdrawn", 1L));
  }

  @Test
  void whatAFeedWroteAsAnOutcomeIsNotRepeated() {
    assertThat(FindingsFile.write(ANNUAL)).doesNotContain("Hansen");
  }

  @Test
  void theOrganisationThatStandsOutIsFound() {
    assertThat(YEAR.peers()).extracting(PeerRow::organisation).containsOnly("A");
    PeerRow falls = YEAR.peers().get(0);
    assertThat(falls.node()).isEqualTo("care/falls");
    assertThat(falls.observed()).isEqualTo(36);
    assertThat(falls.peers()).isEqualTo(10);
  }

  @Test
  void countsWhatCameAfterRemedies() {
    assertThat(YEAR.remedies())
        .extracting(RemedyRow::node, RemedyRow::due, RemedyRow::again)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("*", 7L, 3L),
            org.assertj.core.groups.Tuple.tuple("care/falls", 7L, 3L),
            org.assertj.core.groups.Tuple.tuple("care/food", 1L, 1L));
  }

  @Test
  void aLetterHoldsTheYearOfItsOrganisationAlone() {
    ReportYear year = LETTER.year().orElseThrow();
    assertThat(LETTER.kind()).isEqualTo(Kind.ORGANISATION);
    assertThat(year.volume().complaints()).isEqualTo(48);
    assertThat(year.bodies()).extracting(BodyRow::id).containsExactly("A");
    assertThat(type(LETTER, "care/falls").volume().complaints()).isEqualTo(36);
    assertThat(year.closings().closed()).isEqualTo(10);
    assertThat(year.closings().upheld()).isEqualTo(4);
    assertThat(year.peers()).filteredOn(PeerRow::standsOut).hasSize(1);
  }

  @Test
  void aLetterTellsNoOtherOrganisationApart() {
    for (String id : List.of("A", "Y", "Z")) {
      String json = FindingsFile.write(GATHERING.letter(id));
      for (String other : SampleYear.IDS) {
        if (!other.equals(id)) {
          String name =
              other.equals("A")
                  ? SampleYear.LONG_NAME
                  : "Klinikk " + other.toLowerCase(java.util.Locale.ROOT) + "ø";
          assertThat(json).doesNotContain(name).doesNotContain("\"" + other + "\"");
        }
      }
    }
    assertThat(LETTER.funnel().points())
        .extracting(Funnel.Point::organisation)
        .contains("A")
        .allMatch(id -> id.equals("A") || id.matches("peer-\\d+"));
  }

  @Test
  void theChartOfALetterExpectsWhatItsTableExpects() {
    Funnel.Point drawn =
        LETTER.funnel().points().stream()
            .filter(point -> point.organisation().equals("A"))
            .findFirst()
            .orElseThrow();
    PeerRow row =
        LETTER.year().orElseThrow().peers().stream()
            .filter(PeerRow::standsOut)
            .findFirst()
            .orElseThrow();
    assertThat(drawn.observed()).isEqualTo(row.observed());
    assertThat(drawn.expected())
        .isCloseTo(row.expected(), org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void aLetterShowsNoSmallNumberBesideAFailingOrASeverity() {
    ReportYear year = LETTER.year().orElseThrow();
    assertThat(year.closings().severities())
        .extracting(Closings.Part::code, Closings.Part::complaints)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("low", 6L),
            org.assertj.core.groups.Tuple.tuple("other", 4L));
    assertThat(year.remedies())
        .extracting(RemedyRow::node, RemedyRow::due)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("*", 5L),
            org.assertj.core.groups.Tuple.tuple("care/falls", 5L),
            org.assertj.core.groups.Tuple.tuple("other", 1L));
    ReportYear two = GATHERING.letter("Y").year().orElseThrow();
    assertThat(two.volume().complaints()).isEqualTo(2);
    assertThat(two.types()).isEmpty();
    assertThat(two.peers()).isEmpty();
    assertThat(Facts.of(GATHERING.letter("Y")).quantity("year/few").value()).isEqualTo(2);
  }

  @Test
  void anOrganisationWithoutComplaintsInTheYearHasALetterAllTheSame() {
    ReportYear year = GATHERING.letter("Z").year().orElseThrow();
    assertThat(year.volume().complaints()).isZero();
    assertThat(year.volume().before()).contains(1L);
    assertThatThrownBy(() -> GATHERING.letter("nobody"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void comparesOnlyMonthsThatBothYearsHave() {
    ReportYear year = SampleYear.gathering(SampleYear.panel(15)).annual().year().orElseThrow();
    assertThat(year.months()).isEqualTo(12);
    assertThat(year.like().orElseThrow().months()).isEqualTo(3);
    assertThat(year.volume().like()).contains(120L);
    assertThat(year.volume().before()).contains(121L);
    assertThat(year.monthly().get(0).before()).isEmpty();
  }

  @Test
  void saysOfAYoungRunThatItsYearIsNotWhole() {
    ReportYear year = SampleYear.gathering(SampleYear.panel(7)).annual().year().orElseThrow();
    assertThat(year.partial()).isTrue();
    assertThat(year.months()).isEqualTo(7);
    assertThat(year.like()).isEmpty();
    assertThat(year.volume().before()).isEqualTo(Optional.empty());
    assertThat(year.newsKnown()).isFalse();
  }

  @Test
  void findingsComeBackFromTheirFileAsTheyWere(
      @org.junit.jupiter.api.io.TempDir java.nio.file.Path folder) throws java.io.IOException {
    for (Findings findings : List.of(ANNUAL, LETTER)) {
      java.nio.file.Path file = folder.resolve("f.json");
      java.nio.file.Files.writeString(file, FindingsFile.write(findings));
      assertThat(FindingsFile.read(file)).isEqualTo(findings);
    }
  }
}
