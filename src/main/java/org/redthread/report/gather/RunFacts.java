package org.redthread.report.gather;

import java.time.LocalDate;
import java.util.Map;
import org.redthread.report.findings.DataQuality;
import org.redthread.report.findings.Provenance;

/**
 * What a report says of the run itself.
 *
 * @param countedAsNow whether complaints are counted under the organisations of today
 * @param names organisation id to the name that is printed; an id without one is printed itself
 */
public record RunFacts(
    LocalDate asAt,
    Provenance provenance,
    DataQuality dataQuality,
    boolean countedAsNow,
    Map<String, String> names) {
  public RunFacts {
    names = Map.copyOf(names);
  }

  String name(String organisation) {
    return names.getOrDefault(organisation, organisation);
  }
}
