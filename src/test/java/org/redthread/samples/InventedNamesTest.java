package org.redthread.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.redthread.Shared;

class InventedNamesTest {
  private final World world = WorldMaking.of(20250101);

  @Test
  void noTwoOrganisationsShareANameOrACode() {
    List<SampleOrganisation> register = world.register();
    assertThat(register).extracting(SampleOrganisation::id).doesNotHaveDuplicates();
    assertThat(register).extracting(SampleOrganisation::name).doesNotHaveDuplicates();
  }

  @Test
  void noNameOrPlaceIsThatOfARealBody() throws Exception {
    Path ods = Shared.data("ods");
    assumeTrue(Files.isDirectory(ods), "real names are not on this machine");
    StringBuilder real = new StringBuilder();
    for (String file : List.of("etr_2025.csv", "eccg_2025.csv", "pct_to_ccg.csv")) {
      real.append(Files.readString(ods.resolve(file), StandardCharsets.UTF_8));
    }
    real.append(Files.readString(Shared.data("norway").resolve("behandler.csv")));
    String known = real.toString().toLowerCase(Locale.ROOT);
    List<String> places = new java.util.ArrayList<>(Wordlists.lines("places.txt"));
    places.addAll(Wordlists.lines("places-no.txt"));
    assertThat(places).noneMatch(place -> known.contains(place.toLowerCase(Locale.ROOT)));
    assertThat(world.register())
        .noneMatch(body -> known.contains(body.name().toLowerCase(Locale.ROOT)));
  }

  @Test
  void thereAreMergersASplitWithWeightsAndAClosureWithoutSuccessor() {
    List<String> old = world.succession().stream().map(World.Successor::old).toList();
    assertThat(old).contains("XT190").hasSizeGreaterThan(8);
    assertThat(world.succession())
        .filteredOn(line -> line.old().equals("XT190"))
        .hasSize(2)
        .extracting(World.Successor::weight)
        .satisfies(weights -> assertThat(weights.get(0) + weights.get(1)).isEqualTo(1));
    assertThat(world.register())
        .filteredOn(body -> body.closed() != null && !old.contains(body.id()))
        .extracting(SampleOrganisation::id)
        .containsExactly("XT199");
  }

  @Test
  void thereAreSectorsAndRegionsOfBothCountries() {
    assertThat(world.units()).extracting(SampleOrganisation::region).contains("Wendmark");
    assertThat(world.units().stream().map(SampleOrganisation::sector).distinct())
        .containsExactlyInAnyOrder(
            "acute",
            "mental-health",
            "community",
            "ambulance",
            "primary-care",
            "commissioning",
            "government");
    assertThat(world.norwegian().stream().map(SampleOrganisation::region).distinct()).hasSize(4);
    assertThat(world.norwegian()).hasSizeGreaterThanOrEqualTo(20);
  }
}
