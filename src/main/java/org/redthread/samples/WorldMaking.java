package org.redthread.samples;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Makes the organisations from a seed. */
final class WorldMaking {
  static final List<String> REGIONS =
      List.of(
          "Northmoor",
          "Wendmark",
          "Eastmere",
          "Hollowshire",
          "Westerdown",
          "Southlea",
          "Kingsmarsh");
  static final List<String> NORWEGIAN_REGIONS =
      List.of("Fjordlandet", "Viddene", "Kystnord", "Øyregionen");
  private static final List<String> DEPARTMENTS =
      List.of(
          "Department for Public Wellbeing",
          "Office for Household Support",
          "Border and Residence Office",
          "Pensions and Allowances Agency",
          "Driver and Vehicle Records Agency",
          "Courts and Tribunals Office of the Realm");
  private static final String[] ACUTE = {
    "%s University Hospitals NHS Foundation Trust",
    "%s Teaching Hospitals NHS Trust",
    "%s Hospitals NHS Foundation Trust",
    "%s and %s Hospitals NHS Trust",
    "%s General Hospital NHS Trust",
    "Royal %s NHS Foundation Trust"
  };

  private final Draw draw;
  private final Deque<String> places;
  private final List<SampleOrganisation> units = new ArrayList<>();
  private final List<World.Former> former = new ArrayList<>();
  private final List<World.Successor> succession = new ArrayList<>();

  private WorldMaking(long seed) {
    draw = Draw.of(seed, Draw.Stream.WORLD, 0);
    places = new ArrayDeque<>(draw.shuffled(Wordlists.lines("places.txt")));
  }

  static World of(long seed) {
    WorldMaking making = new WorldMaking(seed);
    making.trusts();
    making.changes();
    making.others();
    List<SampleOrganisation> above = making.regionalBodies();
    List<SampleOrganisation> norwegian = making.norwegian(above);
    return new World(making.units, norwegian, above, making.former, making.succession);
  }

  private void trusts() {
    for (int i = 0; i < 72; i++) {
      String place = places.pop();
      String name = ACUTE[i % ACUTE.length].formatted(place, i % 6 == 3 ? places.pop() : "");
      trust(SampleOrganisation.of(id("XT", i), name, place, "acute"), 1.3);
    }
    for (int i = 72; i < 94; i++) {
      String place = units.get(3 * (i - 72)).place();
      String name =
          place + draw.any(" Partnership NHS Foundation", " Mental Health NHS") + " Trust";
      trust(SampleOrganisation.of(id("XT", i), name, place, "mental-health"), 0.85);
    }
    for (int i = 94; i < 110; i++) {
      String place = units.get(4 * (i - 94) + 1).place();
      String name = place + draw.any(" Community Healthcare", " Community Services") + " NHS Trust";
      trust(SampleOrganisation.of(id("XT", i), name, place, "community"), 1.2);
    }
    for (int i = 110; i < World.TRUSTS; i++) {
      String place = places.pop();
      String name = place + " Ambulance Service NHS Trust";
      trust(SampleOrganisation.of(id("XT", i), name, place, "ambulance"), 0.5);
    }
  }

  private void trust(SampleOrganisation organisation, double middling) {
    String region = REGIONS.get(units.size() % REGIONS.size());
    double size = middling * Math.min(1.6, Math.max(0.75, StrictMath.exp(0.22 * draw.normal())));
    units.add(organisation.in("nhs-trust", region, "").sized(size));
  }

  /** Mergers, an acquisition, a renaming, a split and a closure without successor. */
  private void changes() {
    LocalDate merged = LocalDate.of(2020, 4, 1);
    String last = joins(5, 0.35, merged, "");
    joins(5, 0.2, LocalDate.of(2019, 7, 1), last);
    joins(5, 0.45, merged, "");
    opened(5, merged);
    joins(20, 0.5, LocalDate.of(2021, 10, 1), "");
    joins(20, 0.5, LocalDate.of(2021, 10, 1), "");
    opened(20, LocalDate.of(2021, 10, 1));
    joins(33, 0.3, LocalDate.of(2022, 4, 1), "");
    joins(96, 1, LocalDate.of(2023, 7, 1), "");
    opened(96, LocalDate.of(2023, 7, 1));
    split(40, 47, LocalDate.of(2021, 4, 1));
    String place = places.pop();
    units.add(
        SampleOrganisation.of("XT199", place + " District Hospital NHS Trust", place, "acute")
            .in("nhs-trust", REGIONS.get(3), "")
            .between(null, LocalDate.of(2022, 7, 1))
            .sized(0.9));
  }

  /** A body that goes into a unit, or into the former body {@code via} that went there later. */
  private String joins(int unit, double share, LocalDate until, String via) {
    String place = places.pop();
    String id = "XT" + (150 + former.size());
    SampleOrganisation into = units.get(unit);
    SampleOrganisation body =
        SampleOrganisation.of(id, place + " Hospitals NHS Trust", place, into.sector())
            .in("nhs-trust", into.region(), "")
            .between(null, until);
    former.add(new World.Former(body, unit, until, share));
    succession.add(new World.Successor(id, via.isEmpty() ? into.id() : via, until, 1));
    return id;
  }

  private void opened(int unit, LocalDate date) {
    units.set(unit, units.get(unit).between(date, null));
  }

  private void split(int first, int second, LocalDate date) {
    String place = places.pop();
    SampleOrganisation body =
        SampleOrganisation.of("XT190", place + " Combined Hospitals NHS Trust", place, "acute")
            .in("nhs-trust", units.get(first).region(), "")
            .between(null, date);
    double ratio = units.get(first).size() / (units.get(first).size() + units.get(second).size());
    double weight = Math.round(100 * ratio) / 100.0;
    former.add(new World.Former(body, first, date, 1));
    former.add(new World.Former(body, second, date, 1));
    succession.add(new World.Successor(body.id(), units.get(first).id(), date, weight));
    succession.add(
        new World.Successor(
            body.id(), units.get(second).id(), date, Math.round(100 - 100 * weight) / 100.0));
    opened(first, date);
    opened(second, date);
  }

  private void others() {
    String[] forms = {"%s Medical Centre", "The %s Road Surgery", "%s Health Centre"};
    List<String> at = new ArrayList<>(places);
    for (int i = 0; i < 60; i++) {
      String place = at.get(i % at.size());
      String name = forms[(i + i / at.size()) % 3].formatted(place);
      String region = REGIONS.get(i % REGIONS.size());
      units.add(
          SampleOrganisation.of(id("XP", i), name, place, "primary-care")
              .in("gp-practice", region, id("XC", i % REGIONS.size()))
              .sized(0.065));
    }
    for (int i = 0; i < 14; i++) {
      String region = REGIONS.get(i % REGIONS.size());
      String name =
          "NHS %s %s Commissioning Board".formatted(region, i < 7 ? "Care" : "Specialised");
      units.add(
          SampleOrganisation.of(id("XC", i), name, region, "commissioning")
              .in("commissioning-body", region, "")
              .sized(0.15));
    }
    for (int i = 0; i < DEPARTMENTS.size(); i++) {
      String name = DEPARTMENTS.get(i);
      units.add(
          SampleOrganisation.of(id("XG", i), name, name.split(" ")[0], "government")
              .in("government-department", "", "")
              .sized(0.3));
    }
  }

  private List<SampleOrganisation> regionalBodies() {
    List<SampleOrganisation> bodies = new ArrayList<>();
    for (String region : NORWEGIAN_REGIONS) {
      bodies.add(
          SampleOrganisation.of(
                  id("XR", bodies.size()), "Helse " + region + " RHF", region, "no-regional")
              .in("regionalt-helseforetak", region, ""));
    }
    return bodies;
  }

  private List<SampleOrganisation> norwegian(List<SampleOrganisation> above) {
    List<SampleOrganisation> trusts = new ArrayList<>();
    for (String place : Wordlists.lines("places-no.txt")) {
      SampleOrganisation parent = above.get(trusts.size() % above.size());
      double size = Math.min(1.7, Math.max(0.6, StrictMath.exp(0.35 * draw.normal())));
      trusts.add(
          SampleOrganisation.of(
                  id("XN", trusts.size()), place + " sykehus HF", place, "no-hospital")
              .in("helseforetak", parent.region(), parent.id())
              .sized(size));
    }
    return trusts;
  }

  private static String id(String prefix, int index) {
    return prefix + (index < 9 ? "00" : index < 99 ? "0" : "") + (index + 1);
  }
}
