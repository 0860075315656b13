package org.redthread.jobs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.redthread.intake.Reconciliation;
import org.redthread.run.Progress;
import org.redthread.signals.Assessment;
import org.redthread.signals.Panel;

/**
 * The night, from raw feeds to reports. Reads top to bottom like the pipeline, one method a stage;
 * nothing is published before the last of them.
 */
public final class NightlyJob {
  private final NightlyOptions options;
  private final NightlyInputs inputs;
  private final Stages stages;

  private NightlyJob(NightlyOptions options, NightlyInputs inputs, Progress progress) {
    this.options = options;
    this.inputs = inputs;
    this.stages = new Stages(progress);
  }
}
