package org.redthread.signals.simulate;

import static org.redthread.signals.simulate.World.Where.ANYWHERE;
import static org.redthread.signals.simulate.World.Where.ONE_REGION;
import static org.redthread.signals.simulate.World.Where.ONE_SECTOR;

import java.util.List;

/** The worlds of the calibration. */
public final class Worlds {
  private static final World.Size SIZE = World.Size.STANDARD;
  private static final World.Noise NOISE = World.Noise.REALISTIC;
  private static final int END = SIZE.months();

  private Worlds() {}

  /** All of them, the null world first. */
  public static List<World> all() {
    return List.of(
        world("null", "nothing", NOISE),
        world("null-overdispersed", "nothing; months vary beyond chance", NOISE.cell(0.5)),
        world("null-correlated", "nothing; types swing in all organisations", NOISE.shared(0.1)),
        world("null-seasonal", "nothing; strong seasons", NOISE.seasons(0.3, 0.4)),
        new World("null-sparse", "nothing; 0.2 a month", SIZE.mean(0.2), NOISE, List.of()),
        new World("null-short", "nothing; 24 months", SIZE.months(24), NOISE, List.of()),
        new World(
            "null-ragged",
            "nothing; organisations begin in months 0 to 24",
            SIZE.latestStart(24),
            NOISE,
            List.of()),
        world("null-wandering", "nothing; each organisation strays slowly", NOISE.wander(0.15)),
        leaf("systemic-30-1.6", 30, 1.6),
        leaf("systemic-60-1.6", 60, 1.6),
        leaf("systemic-100-1.3", 100, 1.3),
        leaf("systemic-100-1.6", 100, 1.6),
        leaf("systemic-100-2.0", 100, 2.0),
        planted("branch-90-1.35", new World.Planted(ANYWHERE, 90, 1, -1, 1.35, 30, END)),
        planted("sector", new World.Planted(ONE_SECTOR, 150, 1, 2, 1.6, 30, END)),
        planted("region", new World.Planted(ONE_REGION, 150, 1, 2, 1.8, 30, END)),
        planted("local", new World.Planted(ANYWHERE, 3, 1, 2, 4, 30, END)),
        planted("emerging", new World.Planted(ANYWHERE, 60, 1, 2, 2.2, END - 4, END)),
        planted("transient", new World.Planted(ANYWHERE, 100, 1, 2, 1.8, 30, 36)),
        planted("surge", new World.Planted(ANYWHERE, 5, -1, -1, 3, 30, END)),
        new World(
            "systemic-ragged",
            "100 organisations at 1.6 from month 30; they begin in months 0 to 24",
            SIZE.latestStart(24),
            NOISE,
            List.of(new World.Planted(ANYWHERE, 100, 1, 2, 1.6, 30, END))),
        new World(
            "systemic-sparse",
            "100 organisations at 1.6, 0.3 a month",
            SIZE.mean(0.3),
            NOISE,
            List.of(new World.Planted(ANYWHERE, 100, 1, 2, 1.6, 30, END))),
        early("sector-early", new World.Planted(ONE_SECTOR, 150, 1, 2, 3, 30, 72)),
        early("systemic-early", new World.Planted(ANYWHERE, 100, 1, 2, 1.6, 18, 72)));
  }

  /** Six years, few types, large counts: the more a rise in the history weighs. */
  private static World early(String name, World.Planted planted) {
    World.Size size = new World.Size(SIZE.organisations(), 4, 3, 72, 50, 0);
    return new World(name, what(planted) + ", 50 a month", size, NOISE, List.of(planted));
  }

  private static World world(String name, String description, World.Noise noise) {
    return new World(name, description, SIZE, noise, List.of());
  }

  private static World leaf(String name, int organisations, double ratio) {
    return planted(name, new World.Planted(ANYWHERE, organisations, 1, 2, ratio, 30, END));
  }

  private static World planted(String name, World.Planted planted) {
    return new World(name, what(planted), SIZE, NOISE, List.of(planted));
  }

  private static String what(World.Planted planted) {
    return "%d organisations at most at %s from month %d to %d"
        .formatted(planted.organisations(), planted.ratio(), planted.from(), planted.to());
  }
}
