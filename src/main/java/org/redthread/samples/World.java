package org.redthread.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The invented organisations.
 *
 * @param units those that complaints are about, as they are at the end: 120 trusts first, then a
 *     trust that closed, practices, commissioning bodies and departments
 * @param norwegian the health trusts that the ombud is told about
 * @param above regional bodies of the Norwegian trusts, not complained about
 * @param former organisations that went into others
 * @param succession which became which
 */
record World(
    List<SampleOrganisation> units,
    List<SampleOrganisation> norwegian,
    List<SampleOrganisation> above,
    List<Former> former,
    List<Successor> succession) {
  static final int TRUSTS = 120;

  /**
   * An organisation whose complaints are now counted elsewhere.
   *
   * @param unit index of the unit that answers for it now
   * @param share of that unit's complaints before {@code until} that name the former body
   */
  record Former(SampleOrganisation organisation, int unit, LocalDate until, double share) {}

  /** One line of the succession: {@code weight} of the old body went to the new one. */
  record Successor(String old, String successor, LocalDate date, double weight) {}

  World {
    units = List.copyOf(units);
    norwegian = List.copyOf(norwegian);
    above = List.copyOf(above);
    former = List.copyOf(former);
    succession = List.copyOf(succession);
  }

  List<SampleOrganisation> register() {
    List<SampleOrganisation> all = new ArrayList<>(units);
    former.stream().map(Former::organisation).distinct().forEach(all::add);
    all.addAll(above);
    all.addAll(norwegian);
    return List.copyOf(all);
  }

  /** Indices of the trusts of a sector. */
  List<Integer> trusts(String sector) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < TRUSTS; i++) {
      if (units.get(i).sector().equals(sector)) {
        found.add(i);
      }
    }
    return found;
  }
}
