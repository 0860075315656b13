package org.redthread.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A sector or a region and the organisations of a panel in it.
 *
 * @param kind which of the two
 * @param name as in the panel
 * @param inside for each organisation of the panel, whether it belongs
 */
record Group(Kind kind, String name, boolean[] inside) {
  enum Kind {
    SECTOR,
    REGION
  }

  /** All sectors and regions that have a name, in the order of the panel. */
  static List<Group> of(List<PanelOrganisation> organisations) {
    List<Group> groups = new ArrayList<>();
    groups.addAll(of(Kind.SECTOR, organisations, PanelOrganisation::sector));
    groups.addAll(of(Kind.REGION, organisations, PanelOrganisation::region));
    return groups;
  }

  private static List<Group> of(
      Kind kind, List<PanelOrganisation> organisations, Function<PanelOrganisation, String> key) {
    return organisations.stream()
        .map(key)
        .filter(name -> !name.isBlank())
        .distinct()
        .map(name -> new Group(kind, name, members(organisations, key, name)))
        .toList();
  }

  private static boolean[] members(
      List<PanelOrganisation> organisations, Function<PanelOrganisation, String> key, String name) {
    boolean[] inside = new boolean[organisations.size()];
    for (int i = 0; i < inside.length; i++) {
      inside[i] = key.apply(organisations.get(i)).equals(name);
    }
    return inside;
  }

  /** Positions in a contrast of the organisations that belong. */
  int[] within(Contrast contrast) {
    return IntStream.range(0, contrast.size()).filter(i -> inside[contrast.members()[i]]).toArray();
  }

  /** Positions in a contrast of the organisations that do not belong. */
  int[] outside(Contrast contrast) {
    return IntStream.range(0, contrast.size())
        .filter(i -> !inside[contrast.members()[i]])
        .toArray();
  }
}
