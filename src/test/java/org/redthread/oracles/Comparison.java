package org.redthread.oracles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.redthread.run.Table;

/** Holds computed figures against published ones and keeps the worst difference. */
public final class Comparison {
  private final String oracle;
  private final double tolerance;
  private double worst;
  private int rows;

  public Comparison(String oracle, double tolerance) {
    this.oracle = oracle;
    this.tolerance = tolerance;
  }

  /** Absolute difference; missing on both sides is equal, missing on one is infinitely far. */
  public void absolute(double published, double computed) {
    add(published, Math.abs(published - computed), computed);
  }

  /** Difference relative to the published figure. */
  public void relative(double published, double computed) {
    double scale = published == 0 ? 1 : Math.abs(published);
    add(published, Math.abs(published - computed) / scale, computed);
  }

  /** Text that must be the same. */
  public void exact(String published, String computed) {
    rows++;
    worst = published.equals(computed) ? worst : Double.POSITIVE_INFINITY;
  }

  private void add(double published, double difference, double computed) {
    rows++;
    boolean missing = Double.isNaN(published) && Double.isNaN(computed);
    boolean apart = Double.isNaN(published) != Double.isNaN(computed);
    worst = Math.max(worst, missing ? 0 : apart ? Double.POSITIVE_INFINITY : difference);
  }

  /** Writes the line of the oracle table and fails if the tolerance is exceeded. */
  public void close() {
    OracleTable.add(oracle, rows, worst, tolerance);
    assertThat(rows).as("%s: rows compared", oracle).isPositive();
    assertThat(worst).as("%s: worst difference", oracle).isLessThanOrEqualTo(tolerance);
  }

  /** A column as numbers; empty and NA are not-a-number. */
  public static double[] numbers(Table table, String column) {
    List<String> cells = table.values(column);
    return cells.stream()
        .mapToDouble(
            cell -> cell.isEmpty() || cell.equals("NA") ? Double.NaN : Double.parseDouble(cell))
        .toArray();
  }
}
