package org.redthread.signals.local;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.redthread.run.CsvFile;

/** Writes local_outliers.csv: one row an organisation and failure type that stands out. */
public final class LocalOutlierFile {
  private LocalOutlierFile() {}

  /**
   * @param name the name of an organisation by its id
   * @param label the label of a failure type by its id
   * @throws org.redthread.run.OperatorException if the file cannot be written
   */
  public static void write(
      Path target,
      List<LocalOutlier> outliers,
      UnaryOperator<String> name,
      UnaryOperator<String> label) {
    try (CsvFile file =
        CsvFile.create(
            target,
            "organisation",
            "name",
            "failure_type",
            "label",
            "from",
            "to",
            "observed",
            "expected",
            "peers",
            "ratio",
            "z",
            "p",
            "q")) {
      for (LocalOutlier o : outliers) {
        file.row(
            o.organisation(),
            name.apply(o.organisation()),
            o.failureType(),
            label.apply(o.failureType()),
            o.from(),
            o.to(),
            o.observed(),
            o.expected(),
            o.peers(),
            o.ratio(),
            o.z(),
            o.p(),
            o.q());
      }
    }
  }
}
