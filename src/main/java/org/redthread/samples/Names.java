package org.redthread.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which name stands in a record for which organisation, at which date. */
final class Names {
  /** An organisation as printed: name, code, or neither. */
  record Printed(String name, String code) {}

  private static final double STRAGGLING = 0.1;
  private final Map<String, List<String>> forms = new LinkedHashMap<>();
  private final Map<String, List<World.Former>> former = new HashMap<>();

  Names(World world, long seed) {
    for (SampleOrganisation organisation : world.register()) {
      Draw draw = Draw.of(seed, Draw.Stream.NAMES, organisation.id().hashCode());
      forms.put(organisation.id(), NameVariants.of(organisation, draw));
    }
    for (World.Former body : world.former()) {
      String unit = world.units().get(body.unit()).id();
      former.computeIfAbsent(unit, id -> new ArrayList<>()).add(body);
    }
  }

  /** All printed forms, the official name first. */
  List<String> forms(String id) {
    return Objects.requireNonNull(forms.get(id), id);
  }

  /** A part, in [0, 1], of what a unit answers for. */
  record Share(SampleOrganisation body, double part) {}

  /** Who answered for what part of today's unit at that date; the parts add up to 1, or to 0. */
  List<Share> shares(SampleOrganisation organisation, LocalDate date) {
    List<Share> shares = new ArrayList<>();
    double sum = 0;
    for (World.Former body : former.getOrDefault(organisation.id(), List.of())) {
      if (date.isBefore(body.until())) {
        shares.add(new Share(body.organisation(), body.share()));
        sum += body.share();
      }
    }
    if (open(organisation, date)) {
      shares.add(new Share(organisation, Math.max(0, 1 - sum)));
      return shares;
    }
    double all = sum;
    return shares.stream().map(share -> new Share(share.body(), share.part() / all)).toList();
  }

  private static boolean open(SampleOrganisation organisation, LocalDate date) {
    return (organisation.opened() == null || !date.isBefore(organisation.opened()))
        && (organisation.closed() == null || date.isBefore(organisation.closed()));
  }

  /** The body that answered at that date; for some months people still name the former one. */
  SampleOrganisation at(SampleOrganisation organisation, LocalDate date, Draw draw) {
    if (!former.containsKey(organisation.id())) {
      return organisation;
    }
    LocalDate known = draw.chance(STRAGGLING) ? date.minusDays(120) : date;
    List<Share> shares = shares(organisation, known);
    double[] parts = shares.stream().mapToDouble(Share::part).toArray();
    return shares.get(draw.weighted(parts)).body();
  }

  /** How a record prints it: mostly with code, in half of the cases with the official name. */
  Printed printed(SampleOrganisation organisation, Draw draw) {
    if (draw.chance(0.003)) {
      return new Printed(draw.any("the hospital", "unknown", "my surgery", "NHS"), "");
    }
    if (draw.chance(0.004)) {
      return new Printed("", organisation.id());
    }
    List<String> known = forms(organisation.id());
    String name = known.get(draw.chance(0.5) ? 0 : draw.below(known.size()));
    return new Printed(name, draw.chance(0.2) ? "" : organisation.id());
  }
}
