package org.redthread.signals;

import java.nio.file.Path;
import java.util.List;
import org.redthread.run.CsvFile;

/** Writes local_outliers.csv: one row an organisation and failure type that stands out. */
public final class LocalOutlierFile {
  private static final String COLUMNS =
      "failure_type,label,organisation,from,to,complaints,all_complaints,expected,ratio,peers,z,p,q";

  private LocalOutlierFile() {}

  public static void write(Path file, List<LocalOutlier> outliers) {
    try (CsvFile csv = CsvFile.create(file, COLUMNS.split(","))) {
      for (LocalOutlier o : outliers) {
        csv.row(
            o.failureType(),
            o.label(),
            o.organisation(),
            o.from(),
            o.to(),
            o.complaints(),
            o.allComplaints(),
            o.expected(),
            Double.isFinite(o.ratio()) ? o.ratio() : null,
            o.peers(),
            o.z(),
            o.p(),
            o.q());
      }
    }
  }
}
