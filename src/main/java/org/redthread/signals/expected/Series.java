package org.redthread.signals.expected;

/**
 * One failure type over time at every organisation, with what it is measured against.
 *
 * @param of complaints of the type, [organisation][period]
 * @param base all complaints (composition) or activity (exposure), [organisation][period]
 * @param from the first period of each organisation's usable history
 * @param composition true if {@code base} counts complaints, of which {@code of} are a part
 * @param seasons the part of the year of each period, 0 to perYear - 1
 * @param perYear periods in a year
 */
public record Series(
    int[][] of, double[][] base, int[] from, boolean composition, int[] seasons, int perYear) {

  int organisations() {
    return of.length;
  }

  /** Sum of the type's complaints at an organisation in {@code [start, end)}. */
  public int of(int organisation, int start, int end) {
    int sum = 0;
    for (int period = start; period < end; period++) {
      sum += of[organisation][period];
    }
    return sum;
  }

  /** Sum of the base at an organisation in {@code [start, end)}. */
  public double base(int organisation, int start, int end) {
    double sum = 0;
    for (int period = start; period < end; period++) {
      sum += base[organisation][period];
    }
    return sum;
  }

  /** The series of some organisations alone. */
  public Series only(int[] organisations) {
    int[][] ofThem = new int[organisations.length][];
    double[][] baseThem = new double[organisations.length][];
    int[] fromThem = new int[organisations.length];
    for (int i = 0; i < organisations.length; i++) {
      ofThem[i] = of[organisations[i]];
      baseThem[i] = base[organisations[i]];
      fromThem[i] = from[organisations[i]];
    }
    return new Series(ofThem, baseThem, fromThem, composition, seasons, perYear);
  }
}
