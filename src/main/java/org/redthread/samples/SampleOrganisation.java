package org.redthread.samples;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invented organisation of the register.
 *
 * @param place the distinctive part of the name
 * @param opened null when it was always there
 * @param closed null while it is open
 * @param parent id of the body above it, or empty
 * @param size how much it is complained about, relative to a middling acute trust; 0 for none
 */
record SampleOrganisation(
    String id,
    String name,
    String place,
    String type,
    String sector,
    String region,
    @Nullable LocalDate opened,
    @Nullable LocalDate closed,
    String parent,
    double size) {

  static SampleOrganisation of(String id, String name, String place, String sector) {
    return new SampleOrganisation(id, name, place, "", sector, "", null, null, "", 0);
  }

  SampleOrganisation in(String kind, String area, String above) {
    return new SampleOrganisation(id, name, place, kind, sector, area, opened, closed, above, size);
  }

  SampleOrganisation between(@Nullable LocalDate from, @Nullable LocalDate until) {
    return new SampleOrganisation(id, name, place, type, sector, region, from, until, parent, size);
  }

  SampleOrganisation sized(double weight) {
    return new SampleOrganisation(
        id, name, place, type, sector, region, opened, closed, parent, weight);
  }

  boolean trust() {
    return type.equals("nhs-trust");
  }
}
