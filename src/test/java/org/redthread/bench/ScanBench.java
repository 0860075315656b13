package org.redthread.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.apache.commons.rng.UniformRandomProvider;
import org.redthread.signals.scan.Hierarchy;
import org.redthread.signals.scan.Model;
import org.redthread.signals.scan.Permutation;
import org.redthread.signals.scan.Poisson;
import org.redthread.signals.scan.Replication;
import org.redthread.signals.scan.ScanResult;
import org.redthread.signals.scan.Streams;
import org.redthread.signals.scan.TimeWindows;
import org.redthread.signals.scan.TreeScan;

/**
 * CPU seconds of whole scans with 999 replicates, start of the Java machine included: run {@code
 * ScanBench tree} or {@code ScanBench time}, each in a process of its own.
 */
public final class ScanBench {
  private ScanBench() {}

  public static void main(String[] args) {
    TreeScan scan = args[0].equals("tree") ? treeOnly() : treeAndTime();
    ScanResult result = scan.assess(Replication.of(1, 999));
    double cpu = cpuSeconds();
    System.out.printf(
        Locale.ROOT,
        "%s: %d replicates, %d cuts, best llr %.4f p %.4f, %.2f CPU seconds%n",
        args[0],
        result.replicates(),
        result.cuts().size(),
        result.cuts().get(0).llr(),
        result.cuts().get(0).p(),
        cpu);
  }

  /** 10,421 nodes in four levels, 200,000 cases, conditional Poisson. */
  private static TreeScan treeOnly() {
    int[] parent = tree(20, 20, 25);
    UniformRandomProvider random = Streams.of(7, 0);
    int first = 1 + 20 + 20 * 20;
    int[] cases = new int[parent.length];
    double[] expected = new double[parent.length];
    for (int leaf = first; leaf < parent.length; leaf++) {
      expected[leaf] = 0.2 + random.nextDouble();
    }
    for (int i = 0; i < 200_000; i++) {
      cases[first + random.nextInt(parent.length - first)]++;
    }
    return TreeScan.of(
        Hierarchy.tree(parent), Poisson.conditional(1, cases, expected), TimeWindows.none());
  }

  /** 1,111 nodes x 60 periods, 100,000 cases, conditional on node and time, windows up to 30. */
  private static TreeScan treeAndTime() {
    int[] parent = tree(10, 10, 10);
    int periods = 60;
    UniformRandomProvider random = Streams.of(8, 0);
    int[] cases = new int[parent.length * periods];
    for (int i = 0; i < 100_000; i++) {
      int leaf = 111 + random.nextInt(1000);
      cases[leaf * periods + random.nextInt(periods)]++;
    }
    Model model = Permutation.of(periods, cases);
    return TreeScan.of(Hierarchy.tree(parent), model, TimeWindows.upToHalf(periods));
  }

  /** A root, then so many children of each node, level by level. */
  private static int[] tree(int... children) {
    int nodes = 1;
    int level = 1;
    for (int c : children) {
      level *= c;
      nodes += level;
    }
    int[] parent = new int[nodes];
    parent[0] = -1;
    int next = 1;
    int from = 0;
    for (int c : children) {
      int to = next;
      for (int node = from; node < to; node++) {
        for (int k = 0; k < c; k++) {
          parent[next++] = node;
        }
      }
      from = to;
    }
    return parent;
  }

  private static double cpuSeconds() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }
}
