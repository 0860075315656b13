package org.redthread.cli;

import org.redthread.run.Table;

/** The column {@code p} of a table. */
final class PValueFile {
  private PValueFile() {}

  static double[] p(Table table) {
    double[] p = Numbers.required(table, "p");
    for (int row = 0; row < p.length; row++) {
      if (p[row] < 0 || p[row] > 1) {
        throw table.slip(row, "p", "a p-value between 0 and 1");
      }
    }
    return p;
  }
}
