package org.redthread.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {
  private static final String EASTMERE =
      "Eastmere and Oldford University Hospitals NHS Foundation Trust";

  private final NameMatcher matcher =
      NameMatcher.of(
          Worlds.names(
              EASTMERE,
              "Westmere Community Healthcare NHS Trust",
              "Winterbourne Council",
              "HM Prison Thornhill",
              "Quillan",
              "Health and Rescue Oversight Commission",
              "Sundbyåsen sykehus HF",
              "Helse Fjellvik HF",
              "Pelham Homes",
              "Saint Aldo's Hospital",
              "Eldermarsh Constabulary",
              "NHS Harrowvale Integrated Care Board"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Eastmere & Oldford University Hospitals NHS FT",
        "EASTMERE AND OLDFORD UNIV. HOSPITALS NHS TRUST",
        "Oldford and Eastmere University Hospital NHS Foundation Trust",
        "Eastmere and Oldfrod University Hospitals NHS Foundation Trust",
        "Chief Executive, Eastmere and Oldford University Hospitals NHS Foundation Trust",
      })
  void knowsATrustInManyGuises(String printed) {
    Match match = matcher.match(printed);
    assertThat(match.organisationId()).isEqualTo(EASTMERE);
    assertThat(match.decision()).isEqualTo(Decision.AUTOMATIC);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "London Borough of Winterbourne | Winterbourne Council",
        "Winterbourne Borough Council | Winterbourne Council",
        "HMP Thornhill | HM Prison Thornhill",
        "Quillan Housing Association Limited | Quillan",
        "HROC | Health and Rescue Oversight Commission",
        "SUNDBYAASEN SJUKEHUS | Sundbyåsen sykehus HF",
        "HELSE FJELLVIK HF AVDELING FOR RUSMEDISIN | Helse Fjellvik HF",
        "St Aldos Hospital | Saint Aldo's Hospital",
        "Eldermarsh Police | Eldermarsh Constabulary",
        "Harrowvale ICB | NHS Harrowvale Integrated Care Board",
      })
  void knowsTheWaysOfWriting(String printed, String meant) {
    Match match = matcher.match(printed);
    assertThat(match.organisationId()).isEqualTo(meant);
    assertThat(match.decision()).isEqualTo(Decision.AUTOMATIC);
  }

  @ParameterizedTest
  @CsvSource({"Zebediah Plumbing", "''", "--", "The Council", "NHS Foundation Trust"})
  void doesNotGuess(String printed) {
    assertThat(matcher.match(printed).decision()).isNotEqualTo(Decision.AUTOMATIC);
  }

  @Test
  void givesNoOrganisationWithoutAMatch() {
    Match match = matcher.match("Zebediah Plumbing");
    assertThat(match.decision()).isEqualTo(Decision.NONE);
    assertThat(match.organisationId()).isEmpty();
  }

  @Test
  void doesNotTakeAnotherKindOfBodyOfTheSamePlace() {
    assertThat(matcher.match("Thornhill Primary School").decision())
        .isNotEqualTo(Decision.AUTOMATIC);
    assertThat(matcher.match("Winterbourne Hospital").decision()).isNotEqualTo(Decision.AUTOMATIC);
  }

  @Test
  void leavesANameOfTwoBodiesToAPerson() {
    Match match = matcher.match("Winterbourne Council; Saint Aldo's Hospital");
    assertThat(match.decision()).isEqualTo(Decision.REVIEW);
  }

  @Test
  void tellsNamesThatDifferByCaseOnlyApart() {
    NameMatcher twins = NameMatcher.of(Worlds.names("Evnedal senter AS", "EVNEDAL SENTER AS"));
    assertThat(twins.match("EVNEDAL SENTER AS").organisationId()).isEqualTo("EVNEDAL SENTER AS");
    assertThat(twins.match("Evnedal senter AS").organisationId()).isEqualTo("Evnedal senter AS");
    assertThat(twins.match("evnedal Senter as").decision()).isEqualTo(Decision.REVIEW);
  }

  @Test
  void findsAliases() {
    Organisation body =
        new Organisation(
            "T1", "Westmere Trust", List.of("The Old Infirmary"), "", "", "", null, null, "");
    Match match = NameMatcher.of(Worlds.register(body)).match("Old Infirmary");
    assertThat(match.organisationName()).isEqualTo("Westmere Trust");
    assertThat(match.decision()).isEqualTo(Decision.AUTOMATIC);
  }

  private static Organisation trust(String id, String from, String to) {
    return new Organisation(
        id,
        "Westmere NHS Trust",
        List.of(),
        "",
        "",
        "",
        LocalDate.parse(from),
        to.isEmpty() ? null : LocalDate.parse(to),
        "");
  }

  @Test
  void isNeverAutomaticForABodyThatWasNotOpen() {
    NameMatcher one = NameMatcher.of(Worlds.register(trust("T1", "2001-04-01", "2010-03-31")));
    assertThat(one.match("Westmere NHS Trust", LocalDate.parse("2005-01-01")).decision())
        .isEqualTo(Decision.AUTOMATIC);
    assertThat(one.match("Westmere NHS Trust", LocalDate.parse("2015-01-01")).decision())
        .isEqualTo(Decision.REVIEW);
  }

  @Test
  void takesOfTwoBodiesOfOneNameTheOneThatWasOpen() {
    NameMatcher both =
        NameMatcher.of(
            Worlds.register(
                trust("T1", "2001-04-01", "2010-03-31"), trust("T2", "2010-04-01", "")));
    Match match = both.match("Westmere NHS Trust", LocalDate.parse("2015-01-01"));
    assertThat(match.organisationId()).isEqualTo("T2");
    assertThat(match.decision()).isEqualTo(Decision.AUTOMATIC);
    assertThat(both.match("Westmere NHS Trust").decision()).isEqualTo(Decision.REVIEW);
  }
}
