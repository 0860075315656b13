package org.redthread.jobs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redthread.signals.Assessment;
import org.redthread.signals.Panel;
import org.redthread.signals.Verdict;
import org.redthread.signals.local.LocalOutlier;

/**
 * All that a run found, before it is written.
 *
 * @param panel empty where no complaint has both a date and an organisation that is certain
 * @param clusters what verdicts say of each cluster, by its id
 * @param local themes of organisations that stand out
 */
record Results(
    String run,
    Night.Counted counted,
    Optional<Panel> panel,
    Assessment assessment,
    List<LocalOutlier> outliers,
    Map<String, Verdict> clusters,
    List<ClusterLine> local) {

  /** Complaints that name no organisation that is certain. */
  long withoutOrganisation() {
    return counted.cells().stream()
        .filter(cell -> cell.organisation().isEmpty())
        .filter(cell -> cell.failureType().equals(FailureCoding.ALL))
        .mapToLong(CubeCell::complaints)
        .sum();
  }

  List<Verdict> verdicts() {
    return assessment.verdicts();
  }
}
