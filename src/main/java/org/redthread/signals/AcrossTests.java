package org.redthread.signals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.redthread.signals.scan.Drawing;
import org.redthread.signals.scan.Replication;

/** Runs the scan and the signed-rank trend over all types at once. */
final class AcrossTests {
  /** Replicates that reach the best suffice to stop; the rest would only sharpen a large p. */
  private static final int ENOUGH = 50;

  private final Settings settings;
  private final Panel panel;
  private final Drawing drawing;

  AcrossTests(Settings settings, Panel panel, Drawing drawing) {
    this.drawing = drawing;
    this.settings = settings;
    this.panel = panel;
  }

  Map<Integer, Evidence.Across> of(List<Candidates> candidates) {
    Scans scans = new Scans(candidates.size(), panel.periods().size());
    // each fills a row of its own
    IntStream.range(0, candidates.size())
        .parallel()
        .forEach(i -> scans.put(i, candidates.get(i).best().series()));
    List<Contrast> all = candidates.stream().flatMap(c -> c.contrasts().stream()).toList();
    Evidence.Across[] scanned = scans.assess(replication(settings.seed()), drawing);
    double[] trends =
        new Trends(panel.organisations(), settings.swing())
            .p(all, replication(settings.seed() + 1));
    Map<Integer, Evidence.Across> tests = new TreeMap<>();
    for (int i = 0, zone = 0; i < candidates.size(); i++) {
      Candidates candidate = candidates.get(i);
      Evidence.Across scan = scanned[i];
      tests.put(
          candidate.node(),
          new Evidence.Across(
              scan.llr(), scan.scanP(), scan.from(), scan.to(), trends[zone + candidate.chosen()]));
      zone += candidate.contrasts().size();
    }
    return tests;
  }

  private Replication replication(long seed) {
    return new Replication(seed, settings.replicates(), settings.replicates(), ENOUGH);
  }
}
