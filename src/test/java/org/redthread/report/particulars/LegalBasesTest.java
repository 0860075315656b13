package org.redthread.report.particulars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redthread.report.findings.Language;
import org.redthread.run.OperatorException;

class LegalBasesTest {
  private static final LegalBases BASES = LegalBases.standard();

  @ParameterizedTest
  @CsvSource({
    "parliamentary-commissioner-act-1967-10-3,commons,section 10(3) of the Parliamentary Commissioner Act 1967",
    "parliamentary-commissioner-act-1967-10-4,commons,section 10(4) of the Parliamentary Commissioner Act 1967",
    "health-service-commissioners-act-1993-14-3,commons,section 14(3) of the Health Service Commissioners Act 1993",
    "health-service-commissioners-act-1993-14-4,commons,section 14(4) of the Health Service Commissioners Act 1993",
    "saerskilt-melding,storting,the Parliamentary Ombud for Scrutiny of the Public Administration",
  })
  void hasEachPowerInBothLanguages(String key, String chamber, String ending) {
    assertThat(BASES.basis(key).chamber()).isEqualTo(chamber);
    assertThat(BASES.basis(key).presented().in(Language.EN)).endsWith(ending);
    assertThat(BASES.basis(key).presented().in(Language.NB)).contains("i medhold av");
    assertThat(BASES.chamber(List.of(key))).isPresent();
  }

  @Test
  void hasNoOthers() {
    assertThat(BASES.bases()).hasSize(5);
  }

  @Test
  void knowsNoHouseForPowersOfTwoParliaments() {
    assertThat(
            BASES.chamber(List.of("saerskilt-melding", "parliamentary-commissioner-act-1967-10-4")))
        .isEmpty();
  }

  @Test
  void refusesAPowerThatIsNotInTheTable() {
    assertThatThrownBy(() -> BASES.basis("royal-charter"))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("'royal-charter'")
        .hasMessageContaining("saerskilt-melding");
  }
}
