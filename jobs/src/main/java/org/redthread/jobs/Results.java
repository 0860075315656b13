package org.redthread.jobs;

import java.util.List;
import org.redthread.signals.Assessment;
import org.redthread.signals.Panel;
import org.redthread.signals.Verdict;

/** All that a run found, before it is written. */
record Results(String run, Night.Counted counted, Panel panel, Assessment assessment) {
  List<Verdict> verdicts() {
    return assessment.verdicts();
  }
}
