package org.redthread.signals.simulate;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.redthread.signals.FailureTypes;
import org.redthread.signals.Panel;
import org.redthread.signals.PanelBuilder;
import org.redthread.signals.PanelOrganisation;
import org.redthread.signals.Periods;
import org.redthread.signals.scan.Streams;

/** Draws a panel of a world; the same world, seed and index give the same panel. */
public final class Simulator {
  private static final int SECTORS = 4;
  private static final int REGIONS = 8;

  private final World world;
  private final UniformRandomProvider random;
  private final Draws draws;

  private Simulator(World world, UniformRandomProvider random) {
    this.world = world;
    this.random = random;
    this.draws = new Draws(random);
  }

  /**
   * A panel and what is true of it.
   *
   * @param panel the counts
   * @param elevated for each node, in how many organisations it was truly elevated at some time
   */
  public record Drawn(Panel panel, int[] elevated) {}

  public static Drawn draw(World world, long seed, long index) {
    return new Simulator(world, Streams.of(seed, index)).draw();
  }

  private Drawn draw() {
    World.Size size = world.size();
    List<PanelOrganisation> bodies = bodies();
    int[] elevated = new int[size.nodes()];
    List<boolean[]> hit = new ArrayList<>();
    for (World.Planted planted : world.planted()) {
      hit.add(hit(planted, bodies));
      count(planted, hit.get(hit.size() - 1), elevated);
    }
    Panel panel = panel(bodies, hit);
    return new Drawn(panel, elevated);
  }

  private List<PanelOrganisation> bodies() {
    int n = world.size().organisations();
    int[] order = PermutationSampler.natural(n);
    PermutationSampler.shuffle(random, order);
    return IntStream.range(0, n)
        .mapToObj(
            o ->
                new PanelOrganisation(
                    "B%03d".formatted(o),
                    "sector-" + (char) ('a' + order[o] * SECTORS / n),
                    "region-" + (order[o] * 7919 % n) % REGIONS))
        .toList();
  }

  private boolean[] hit(World.Planted planted, List<PanelOrganisation> bodies) {
    boolean[] hit = new boolean[bodies.size()];
    int[] order = PermutationSampler.natural(hit.length);
    PermutationSampler.shuffle(random, order);
    int left = planted.organisations();
    for (int o : order) {
      PanelOrganisation body = bodies.get(o);
      boolean there =
          switch (planted.where()) {
            case ANYWHERE -> true;
            case ONE_SECTOR -> body.sector().equals("sector-b");
            case ONE_REGION -> body.region().equals("region-3");
          };
      hit[o] = there && left-- > 0;
    }
    return hit;
  }

  /** Counts as true what is planted at any time and is no surge of all complaints. */
  private void count(World.Planted planted, boolean[] hit, int[] elevated) {
    if (planted.branch() < 0) {
      return;
    }
    int bodies = (int) IntStream.range(0, hit.length).filter(o -> hit[o]).count();
    elevated[1 + planted.branch()] = bodies;
    for (int leaf = 0; leaf < world.size().leaves(); leaf++) {
      if (planted.leaf() < 0 || planted.leaf() == leaf) {
        elevated[world.size().leaf(planted.branch(), leaf)] = bodies;
      }
    }
  }

  private Panel panel(List<PanelOrganisation> bodies, List<boolean[]> hit) {
    World.Size size = world.size();
    PanelBuilder builder =
        Panel.of(bodies, types(size), Periods.months(YearMonth.of(2020, 1), size.months()));
    double[] scale = draws.factors(bodies.size(), world.noise().bodies());
    double[][] surge = surges(bodies.size());
    int[] starts = starts(bodies.size());
    for (int branch = 0; branch < size.branches(); branch++) {
      for (int leaf = 0; leaf < size.leaves(); leaf++) {
        Leaf drawn = leaf(branch, leaf);
        for (int o = 0; o < bodies.size(); o++) {
          double own = scale[o] * draws.factor(world.noise().mix()) * drawn.mean;
          double[] stray = draws.wander(size.months(), world.noise().wander());
          for (int t = starts[o]; t < size.months(); t++) {
            double mean = own * drawn.month[t] * surge[o][t] * stray[t] * drawn.ratio(hit, o, t);
            builder.add(drawn.node, o, t, poisson(mean * draws.factor(world.noise().cell())));
          }
        }
      }
    }
    return builder.rollUp().build();
  }

  private int poisson(double mean) {
    return mean > 0 ? PoissonSampler.of(random, mean).sample() : 0;
  }

  /** One leaf: its mean, its months, and what is planted in it. */
  private final class Leaf {
    final int branch;
    final int leaf;
    final int node;
    final double mean;
    final double[] month;

    Leaf(int branch, int leaf, double mean, double[] month) {
      this.branch = branch;
      this.leaf = leaf;
      this.node = world.size().leaf(branch, leaf);
      this.mean = mean;
      this.month = month;
    }

    double ratio(List<boolean[]> hit, int o, int t) {
      double ratio = 1;
      for (int i = 0; i < hit.size(); i++) {
        World.Planted planted = world.planted().get(i);
        boolean here =
            planted.branch() < 0
                || (planted.branch() == branch && (planted.leaf() < 0 || planted.leaf() == leaf));
        if (here && hit.get(i)[o] && t >= planted.from() && t < planted.to()) {
          ratio *= planted.ratio();
        }
      }
      return ratio;
    }
  }

  private Leaf leaf(int branch, int leaf) {
    World.Noise noise = world.noise();
    double own = random.nextInt(3) == 0 ? noise.ownSeason() : 0;
    double phase = random.nextDouble();
    double[] month = new double[world.size().months()];
    for (int t = 0; t < month.length; t++) {
      month[t] =
          (1 + noise.season() * Math.sin(2 * Math.PI * t / 12.0))
              * (1 + own * Math.sin(2 * Math.PI * (t / 12.0 + phase)))
              * draws.factor(noise.shared());
    }
    boolean planted = world.planted().stream().anyMatch(p -> p.branch() == branch);
    double mean = world.size().mean() * (planted ? 1 : draws.factor(noise.types()));
    return new Leaf(branch, leaf, mean, month);
  }

  /** The first month of each organisation; all worlds without late starts draw nothing here. */
  private int[] starts(int bodies) {
    int latest = world.size().latestStart();
    return latest == 0
        ? new int[bodies]
        : IntStream.generate(() -> random.nextInt(latest + 1)).limit(bodies).toArray();
  }

  /** Organisations that log 1.5 to 3 times as much of everything from some month on. */
  private double[][] surges(int bodies) {
    double[][] surge = new double[bodies][world.size().months()];
    for (double[] months : surge) {
      boolean surges = random.nextDouble() < world.noise().surging();
      int from = random.nextInt(months.length);
      double ratio = 1.5 + 1.5 * random.nextDouble();
      for (int t = 0; t < months.length; t++) {
        months[t] = surges && t >= from ? ratio : 1;
      }
    }
    return surge;
  }

  static FailureTypes types(World.Size size) {
    List<FailureTypes.Node> nodes = new ArrayList<>();
    nodes.add(new FailureTypes.Node("all", "", "All complaints"));
    for (int branch = 0; branch < size.branches(); branch++) {
      nodes.add(new FailureTypes.Node("t" + branch, "all", "Branch " + branch));
    }
    for (int branch = 0; branch < size.branches(); branch++) {
      for (int leaf = 0; leaf < size.leaves(); leaf++) {
        String id = "t" + branch + "-" + leaf;
        nodes.add(new FailureTypes.Node(id, "t" + branch, "Type " + branch + "." + leaf));
      }
    }
    return new FailureTypes(nodes);
  }
}
