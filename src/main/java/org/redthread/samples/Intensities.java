package org.redthread.samples;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often each failure of each organisation is complained about in each month, and the draws that
 * follow it. Months share the records in proportion to their intensity, so records come in order of
 * date.
 */
final class Intensities {
  /** When a record was received. */
  record Moment(int month, LocalDate date) {}

  private static final double YEARLY_GROWTH = 0.04;
  private final List<SampleOrganisation> organisations;
  private final List<Failure> book;
  private final int firstMonth;
  private final double[] months;
  private final double[][] organisationsOf;
  private final double[][] failuresOf;
  private final double[] usual;
  private final double[] tides;

  /**
   * Adds up the intensities of {@code count} months from {@code firstMonth}.
   *
   * @param seed of the lasting differences between organisations
   */
  Intensities(Setting setting, int firstMonth, int count) {
    organisations = setting.organisations();
    book = setting.book();
    this.firstMonth = firstMonth;
    usual = usual(setting.seed());
    months = new double[count];
    tides =
        IntStream.range(firstMonth, firstMonth + count).mapToDouble(Intensities::tide).toArray();
    organisationsOf = new double[count][organisations.size()];
    failuresOf = new double[count][organisations.size() * book.size()];
    double total = 0;
    for (int m = 0; m < count; m++) {
      fill(m, setting.planted());
      total += organisationsOf[m][organisations.size() - 1];
      months[m] = total;
    }
  }

  /** Who is complained about, of what, and what was planted. */
  record Setting(
      List<SampleOrganisation> organisations,
      List<Failure> book,
      List<Planted> planted,
      long seed) {}

  /**
   * Size x sector's profile x a lasting difference with a coefficient of variation of about 0.3.
   */
  private double[] usual(long seed) {
    double[] usual = new double[organisations.size() * book.size()];
    for (int o = 0; o < organisations.size(); o++) {
      SampleOrganisation organisation = organisations.get(o);
      Draw draw = Draw.of(seed, Draw.Stream.SPREAD, organisation.id().hashCode());
      double[] weights =
          book.stream().mapToDouble(failure -> failure.weight(organisation.sector())).toArray();
      double sum = Arrays.stream(weights).sum();
      for (int f = 0; f < weights.length; f++) {
        double spread = StrictMath.exp(0.28 * draw.normal() - 0.04);
        usual[o * book.size() + f] = organisation.size() * weights[f] / sum * spread;
      }
    }
    return usual;
  }

  private void fill(int m, List<Planted> planted) {
    int month = firstMonth + m;
    double overOrganisations = 0;
    double overFailures = 0;
    for (int o = 0; o < organisations.size(); o++) {
      double before = overFailures;
      for (int f = 0; f < book.size(); f++) {
        overFailures += intensity(o, f, month, planted);
        failuresOf[m][o * book.size() + f] = overFailures;
      }
      overOrganisations += overFailures - before;
      organisationsOf[m][o] = overOrganisations;
    }
  }

  private double intensity(int organisation, int failure, int month, List<Planted> planted) {
    double intensity = unplanted(organisation, failure, month);
    for (Planted effect : planted) {
      intensity *= effect.factor(organisation, failure, month);
    }
    return intensity;
  }

  /** What the intensity would be had nothing been planted. */
  double unplanted(int organisation, int failure, int month) {
    LocalDate closed = organisations.get(organisation).closed();
    if (closed != null && !Span.month(month).atDay(1).isBefore(closed)) {
      return 0;
    }
    return usual[organisation * book.size() + failure] * tides[month - firstMonth];
  }

  /** A mild season with its top in February, and overall growth. */
  private static double tide(int month) {
    double season = 1 + 0.06 * StrictMath.cos(2 * StrictMath.PI * (month % 12 - 1) / 12);
    return season * StrictMath.pow(1 + YEARLY_GROWTH, month / 12.0);
  }

  /** Sum of all intensities. */
  double total() {
    return months[months.length - 1];
  }

  int firstMonth() {
    return firstMonth;
  }

  int afterLastMonth() {
    return firstMonth + months.length;
  }

  /** When record {@code index} of {@code records} came in. */
  Moment moment(long index, long records) {
    double at = (index + 0.5) / records * total();
    int found = Arrays.binarySearch(months, at);
    int m = Math.min(found < 0 ? -found - 1 : found, months.length - 1);
    double start = m == 0 ? 0 : months[m - 1];
    double through = (at - start) / (months[m] - start);
    var month = Span.month(firstMonth + m);
    int day = 1 + (int) Math.min(month.lengthOfMonth() - 1, through * month.lengthOfMonth());
    return new Moment(firstMonth + m, month.atDay(day));
  }

  int organisation(int month, Draw draw) {
    double[] table = organisationsOf[month - firstMonth];
    return draw.cell(table, 0, table.length);
  }

  int failure(int organisation, int month, Draw draw) {
    int from = organisation * book.size();
    return draw.cell(failuresOf[month - firstMonth], from, from + book.size()) - from;
  }
}
