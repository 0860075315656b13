package org.redthread.cli;

import org.jspecify.annotations.Nullable;
import org.redthread.signals.monitor.Ears;
import picocli.CommandLine.Option;

/** Options of {@code --method ears}. */
final class EarsOptions {
  @Option(
      names = "--variant",
      defaultValue = "c1",
      description =
          "ears: c1 (baseline up to today), c2 (ends 2 periods earlier), c3 (as R surveillance"
              + " computes it), c3_sum (C3 by its definition). Default: ${DEFAULT-VALUE}.")
  Ears.Variant variant;

  @Option(
      names = "--min-sigma",
      defaultValue = "0",
      description = "ears: least standard deviation. Default: ${DEFAULT-VALUE}.")
  double minSigma;

  Ears ears(@Nullable Integer baseline, @Nullable Double alpha) {
    boolean third = variant == Ears.Variant.C3 || variant == Ears.Variant.C3_SUM;
    double usual = third ? .025 : .001;
    return new Ears(
        variant, baseline == null ? 7 : baseline, alpha == null ? usual : alpha, minSigma);
  }
}
