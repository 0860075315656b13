package org.redthread.samples;

import java.util.List;
import java.util.Map;

/** The services of each sector. */
final class Services {
  private static final Map<String, List<String>> BY_SECTOR =
      Map.of(
          "acute",
          List.of(
              "emergency department",
              "eye clinic",
              "maternity ward",
              "surgical ward",
              "orthopaedic clinic",
              "stroke unit",
              "outpatient department",
              "cancer clinic",
              "children's ward",
              "medical assessment unit"),
          "mental-health",
          List.of("adult ward", "crisis team", "community mental health team", "memory clinic"),
          "community",
          List.of("district nursing", "walk-in centre", "rehabilitation unit", "diagnostic centre"),
          "ambulance",
          List.of("emergency ambulance", "control room", "patient transport service"),
          "primary-care",
          List.of("reception", "practice", "nurse's clinic"),
          "commissioning",
          List.of("continuing care team", "funding panel", "patient advice line"),
          "government",
          List.of("benefits office", "helpline", "assessment centre", "records office"));

  private Services() {}

  static String of(SampleOrganisation organisation, Draw draw) {
    return draw.pick(BY_SECTOR.getOrDefault(organisation.sector(), List.of("office")));
  }
}
