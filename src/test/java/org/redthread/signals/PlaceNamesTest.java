package org.redthread.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What sentences call sectors and regions. */
class PlaceNamesTest {
  private static PlaceName sector(PlaceNames names, String id) {
    return names.of(new Group(Group.Kind.SECTOR, id, new boolean[0]));
  }

  @Test
  void aSectorHasTheNameThatItWasGiven() {
    PlaceNames names =
        new PlaceNames(Map.of("no-hospital", Map.of("en", "hospitals", "nb", "sykehus")));

    assertThat(sector(names, "no-hospital")).isEqualTo(new PlaceName("hospitals", "sykehus"));
  }

  @Test
  void aNameInEnglishAloneServesBothLanguages() {
    PlaceNames names = new PlaceNames(Map.of("acute", Map.of("en", "acute hospitals")));

    assertThat(sector(names, "acute")).isEqualTo(PlaceName.of("acute hospitals"));
  }

  @Test
  void aSectorWithoutANameIsReadAsWords() {
    assertThat(sector(PlaceNames.NONE, "mental-health").en()).isEqualTo("mental health");
    assertThat(sector(PlaceNames.NONE, "psykisk_helsevern").nb()).isEqualTo("psykisk helsevern");
  }

  @Test
  void whatIsAlreadyAWordStays() {
    assertThat(sector(PlaceNames.NONE, "Helse Sør-Øst").en()).isEqualTo("Helse Sør-Øst");
    assertThat(sector(PlaceNames.NONE, "acute").en()).isEqualTo("acute");
  }

  @Test
  void aRegionIsCalledWhatItIsCalled() {
    PlaceName region =
        new PlaceNames(Map.of("south-east", Map.of("en", "a sector")))
            .of(new Group(Group.Kind.REGION, "south-east", new boolean[0]));

    assertThat(region).isEqualTo(PlaceName.of("south-east"));
  }
}
