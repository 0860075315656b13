package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.run.OperatorException;

/** What a configuration calls the sectors of its register. */
class SectorNamesTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private NightlySettings configuration(String organisations) throws IOException {
    Files.writeString(folder.resolve("register.csv"), "id,name,sector\nA1,Aas sykehus,hospital\n");
    Path file = folder.resolve("night.yaml");
    Files.writeString(file, "data: .\nsources: []\norganisations: " + organisations + "\n");
    return NightlyConfiguration.read(file);
  }

  @Test
  void theShippedNightNamesEverySectorOfItsRegisterInBothLanguages() {
    NightlySettings night = NightlyConfiguration.read(Path.of("jobs/conf/nightly.yaml"));
    Map<String, Map<String, String>> names =
        java.util.Objects.requireNonNull(night.values().organisations().sectors());
    OrganisationDirectory directory = OrganisationSources.directory(night);

    assertThat(java.util.Objects.requireNonNull(directory.register()).all())
        .isNotEmpty()
        .allSatisfy(
            organisation ->
                assertThat(names.get(organisation.sector()))
                    .as(organisation.sector())
                    .containsOnlyKeys("en", "nb")
                    .doesNotContainValue(""));
  }

  @Test
  void theNamesReachThePanelsThatSentencesAreMadeFrom() throws IOException {
    OrganisationDirectory directory =
        OrganisationSources.directory(
            configuration(
                "{register: register.csv, sectors: {hospital: {en: hospitals, nb: sykehus}}}"));

    assertThat(directory.placeNames()).isNotSameAs(org.redthread.signals.PlaceNames.NONE);
  }

  @Test
  void aRegisterMayBeWithoutNames() throws IOException {
    OrganisationDirectory directory =
        OrganisationSources.directory(configuration("{register: register.csv}"));

    assertThat(directory.placeNames()).isSameAs(org.redthread.signals.PlaceNames.NONE);
  }

  @Test
  void aMisspeltKeyIsNamed() {
    assertThatThrownBy(() -> configuration("{register: register.csv, sektors: {}}"))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("sektors");
  }
}
