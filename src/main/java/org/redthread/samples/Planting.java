package org.redthread.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Decides where the planted effects are. */
final class Planting {
  static final String RECURRING = "local-recurring";
  static final String MENDED = "local-mended";

  private final World world;
  private final List<Failure> book;
  private final Draw draw;
  private final List<Planted> planted = new ArrayList<>();
  private final Set<Integer> taken = new HashSet<>();

  private Planting(World world, List<Failure> book, long seed) {
    this.world = world;
    this.book = book;
    draw = Draw.of(seed, Draw.Stream.PLANTED, 0);
    world.former().forEach(body -> taken.add(body.unit()));
  }

  static List<Planted> in(World world, List<Failure> book, long seed) {
    Planting planting = new Planting(world, book, seed);
    planting.systemic();
    planting.confined();
    planting.local();
    planting.passing();
    return List.copyOf(planting.planted);
  }

  private void systemic() {
    Set<Integer> sixty = largest(45, "acute");
    sixty.addAll(largest(15, "community"));
    add(
        new Planted(
            "imaging-not-acted-on",
            Planted.Kind.SYSTEMIC,
            "Imaging results not acted on: more often from 2022-Q2 in 60 of 120 trusts, and rising",
            sixty,
            failures("IMG-NOT-ACTED"),
            Span.index("2022-04"),
            Planted.ALWAYS_ON,
            3.8,
            0.08));
  }

  private void confined() {
    add(
        new Planted(
            "families-dismissed-mental-health",
            Planted.Kind.SECTOR,
            "Families dismissed: all 22 mental-health trusts from 2021-07, no other sector",
            Set.copyOf(world.trusts("mental-health")),
            failures("LIS-DISMISSED"),
            Span.index("2021-07"),
            Planted.ALWAYS_ON,
            3.4,
            0));
    String region = WorldMaking.REGIONS.get(1);
    add(
        new Planted(
            "staffing-" + region.toLowerCase(java.util.Locale.ROOT),
            Planted.Kind.REGIONAL,
            "Too few staff: every trust of the region " + region + " from 2022-10",
            trusts(unit -> unit.region().equals(region)),
            failures("ENV-STAFFING"),
            Span.index("2022-10"),
            Planted.ALWAYS_ON,
            5,
            0));
  }

  private void local() {
    local("local-equipment", "ENV-EQUIPMENT", 0, 6);
    local(RECURRING, "QUA-NUTRITION", 0, 6);
    local("local-recent-medication", "SAF-MEDICATION", Span.index("2024-01"), 6);
    add(
        new Planted(
            MENDED,
            Planted.Kind.LOCAL,
            "Teams not speaking at one trust until its remedy took hold in 2022-10",
            Set.of(one()),
            failures("SAF-TEAMWORK"),
            0,
            Span.index("2022-10"),
            6,
            0));
  }

  private void local(String id, String failure, int from, double ratio) {
    String since = from == 0 ? "since always" : "since " + Span.month(from);
    add(
        new Planted(
            id,
            Planted.Kind.LOCAL,
            "One trust stands out in " + failure + ", " + since,
            Set.of(one()),
            failures(failure),
            from,
            Planted.ALWAYS_ON,
            ratio,
            0));
  }

  private void passing() {
    Set<Integer> all = trusts(unit -> true);
    Set<Integer> everything = IntStream.range(0, book.size()).boxed().collect(Collectors.toSet());
    add(
        new Planted(
            "surge",
            Planted.Kind.SURGE,
            "One trust logs three times as much of everything from 2022-09: reporting, not care",
            Set.of(oneUntouched()),
            everything,
            Span.index("2022-09"),
            Planted.ALWAYS_ON,
            3,
            0));
    add(
        new Planted(
            "transient-visiting",
            Planted.Kind.TRANSIENT,
            "Visiting refused: everywhere for three months of 2021, then as before",
            all,
            failures("INS-VISITING"),
            Span.index("2021-02"),
            Span.index("2021-05"),
            4,
            0));
    add(
        new Planted(
            "always-waiting",
            Planted.Kind.ALWAYS,
            "Waiting for an appointment: common everywhere throughout, no change",
            all,
            failures("INS-WAIT"),
            0,
            Planted.ALWAYS_ON,
            1,
            0));
  }

  private void add(Planted effect) {
    planted.add(effect);
    if (effect.organisations().size() == 1) {
      taken.addAll(effect.organisations());
    }
  }

  /** An acute trust in which no failing rises, so that its surge is reporting and nothing else. */
  private int oneUntouched() {
    Set<Integer> sixty = planted.get(0).organisations();
    List<Integer> free =
        world.trusts("acute").stream()
            .filter(unit -> !taken.contains(unit) && !sixty.contains(unit))
            .toList();
    int unit = draw.pick(free);
    taken.add(unit);
    return unit;
  }

  /** A larger acute trust that nothing else is planted in alone. */
  private int one() {
    List<Integer> free =
        world.trusts("acute").stream()
            .filter(unit -> !taken.contains(unit) && world.units().get(unit).size() > 1.35)
            .toList();
    int unit = draw.pick(free);
    taken.add(unit);
    return unit;
  }

  /**
   * The largest trusts of a sector that have no predecessors, so that the truth is the same before
   * and after tracing.
   */
  private Set<Integer> largest(int count, String sector) {
    return world.trusts(sector).stream()
        .filter(unit -> !taken.contains(unit))
        .sorted(Comparator.comparingDouble((Integer unit) -> -world.units().get(unit).size()))
        .limit(count)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private Set<Integer> trusts(Predicate<SampleOrganisation> which) {
    return IntStream.range(0, World.TRUSTS)
        .filter(i -> which.test(world.units().get(i)))
        .boxed()
        .collect(Collectors.toSet());
  }

  private Set<Integer> failures(String code) {
    return IntStream.range(0, book.size())
        .filter(i -> book.get(i).code().equals(code))
        .boxed()
        .collect(Collectors.toSet());
  }
}
