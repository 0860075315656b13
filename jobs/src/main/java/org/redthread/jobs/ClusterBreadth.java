package org.redthread.jobs;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.redthread.signals.FailureTypes;
import org.redthread.signals.Panel;
import org.redthread.signals.Systemic;
import org.redthread.signals.Verdict;

/**
 * Says of clusters what verdicts say of failure types: at how many organisations they rose. A
 * family of its own: the verdicts of failure types are what they would be without clusters.
 */
final class ClusterBreadth {
  private final NightlyOptions options;
  private final NightlyInputs inputs;

  ClusterBreadth(NightlyOptions options, NightlyInputs inputs) {
    this.options = options;
    this.inputs = inputs;
  }

  /**
   * Cluster to verdict; those without a letter in the window are absent.
   *
   * @param clusters that are there
   * @param cells of the clusters, by their ids
   * @param all cells of the whole run
   */
  Map<String, Verdict> of(List<ClusterLine> clusters, List<CubeCell> cells, List<CubeCell> all) {
    List<CubeCell> counted = counted(cells, all);
    Map<String, Verdict> verdicts = new HashMap<>();
    if (counted.stream().anyMatch(this::speaks)) {
      FailureTypes types =
          new FailureTypes(
              clusters.stream()
                  .map(c -> new FailureTypes.Node(c.cluster(), "", c.label()))
                  .toList());
      RunWindow window = RunWindow.of(counted, options.asAt());
      Panel panel = new PanelFromCube(inputs.directory(), types, window).build(counted);
      Systemic.assess(panel, options.configuration().settings(options.seed()))
          .verdicts()
          .forEach(verdict -> verdicts.put(verdict.failureType(), verdict));
    }
    return verdicts;
  }

  private boolean speaks(CubeCell cell) {
    return !cell.organisation().isEmpty() && !cell.failureType().equals(FailureCoding.ALL);
  }

  private record Place(String organisation, YearMonth month) {}

  /** Cells of clusters beside those of all complaints, never more than these. */
  private List<CubeCell> counted(List<CubeCell> cells, List<CubeCell> all) {
    List<CubeCell> whole =
        all.stream().filter(cell -> cell.failureType().equals(FailureCoding.ALL)).toList();
    Map<Place, Long> most =
        whole.stream()
            .collect(
                Collectors.toMap(
                    cell -> new Place(cell.organisation(), cell.month()), CubeCell::complaints));
    List<CubeCell> counted = new ArrayList<>(whole);
    for (CubeCell cell : cells) {
      long limit = most.getOrDefault(new Place(cell.organisation(), cell.month()), 0L);
      if (limit > 0) {
        counted.add(
            new CubeCell(
                cell.organisation(),
                cell.failureType(),
                cell.month(),
                Math.min(limit, cell.complaints())));
      }
    }
    return options.configuration().asItIsNow()
        ? CountedAs.now(counted, inputs.directory().succession(), Map.of())
        : counted;
  }
}
