package org.redthread.cli;

import java.nio.file.Path;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.redthread.run.CsvFile;
import org.redthread.signals.funnel.Funnel;
import org.redthread.signals.funnel.FunnelPoint;

/** The result of {@code redthread stats funnel} as a file. */
final class FunnelFile {
  private static final String[] COLUMNS = {
    "group",
    "numerator",
    "denominator",
    "ratio",
    "z",
    "z_trimmed",
    "z_adjusted",
    "p",
    "ll95",
    "ul95",
    "ll998",
    "ul998",
    "odll95",
    "odul95",
    "odll998",
    "odul998",
    "flag",
    "target",
    "phi",
    "tau2"
  };

  private FunnelFile() {}

  static void write(Path out, List<String> names, Funnel funnel, double multiplier) {
    try (CsvFile file = CsvFile.create(out, COLUMNS)) {
      for (int i = 0; i < names.size(); i++) {
        file.row(row(names.get(i), funnel, funnel.points().get(i), multiplier));
      }
    }
  }

  private static Object[] row(String name, Funnel funnel, FunnelPoint point, double by) {
    return new Object[] {
      name,
      point.numerator(),
      point.denominator(),
      finite(by * point.ratio()),
      point.z(),
      point.trimmedZ(),
      point.adjustedZ(),
      twoSided(point.adjustedZ()),
      finite(by * point.plain().lower95()),
      finite(by * point.plain().upper95()),
      finite(by * point.plain().lower998()),
      finite(by * point.plain().upper998()),
      finite(by * point.limits().lower95()),
      finite(by * point.limits().upper95()),
      finite(by * point.limits().lower998()),
      finite(by * point.limits().upper998()),
      point.flag().label(),
      by * funnel.target(),
      funnel.dispersion().phi(),
      funnel.dispersion().tau2()
    };
  }

  /** A limit that no ratio reaches, or that is not defined, is an empty cell. */
  private static double finite(double limit) {
    return Double.isFinite(limit) ? limit : Double.NaN;
  }

  private static double twoSided(double z) {
    return 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z));
  }
}
