package org.redthread.signals.scan;

/**
 * The cases of a permutation, one after the other, stratum by stratum and zone by zone.
 *
 * @param expected own expected cases of each zone and period: the product of both margins over the
 *     stratum's total, summed over strata
 * @param rowStart where the zone of each case begins in the cells
 * @param period the period of each case as observed
 * @param blockEnd where each stratum ends among the cases
 */
record PermutationTables(double[] expected, int[] rowStart, char[] period, int[] blockEnd) {

  static PermutationTables of(int periods, int[][] strata) {
    int all = 0;
    for (int[] table : strata) {
      all = Math.addExact(all, Counts.total(table));
    }
    PermutationTables tables =
        new PermutationTables(
            new double[strata[0].length], new int[all], new char[all], new int[strata.length]);
    int at = 0;
    for (int s = 0; s < strata.length; s++) {
      tables.expect(periods, strata[s]);
      at = tables.list(periods, strata[s], at);
      tables.blockEnd[s] = at;
    }
    return tables;
  }

  private void expect(int periods, int[] table) {
    double[] column = new double[periods];
    double[] row = new double[table.length / periods];
    double all = 0;
    for (int i = 0; i < table.length; i++) {
      column[i % periods] += table[i];
      row[i / periods] += table[i];
      all += table[i];
    }
    for (int zone = 0; zone < row.length; zone++) {
      for (int t = 0; row[zone] > 0 && t < periods; t++) {
        expected[zone * periods + t] += row[zone] * column[t] / all;
      }
    }
  }

  private int list(int periods, int[] table, int from) {
    int at = from;
    for (int i = 0; i < table.length; i++) {
      for (int k = 0; k < table[i]; k++) {
        rowStart[at] = i - i % periods;
        period[at++] = (char) (i % periods);
      }
    }
    return at;
  }
}
