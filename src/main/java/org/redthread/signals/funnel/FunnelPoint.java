package org.redthread.signals.funnel;

/**
 * One organisation in a funnel.
 *
 * @param numerator observed count, at least 0
 * @param denominator expected count or exposure, as the funnel used it
 * @param ratio numerator over denominator
 * @param z standard score without allowance for over-dispersion
 * @param trimmedZ the score that entered the dispersion; not-a-number where truncated
 * @param adjustedZ standard score with the allowance; equal to z where there is none
 * @param plain limits without the allowance
 * @param limits limits with the allowance
 * @param flag where the ratio lies among {@code limits}
 */
public record FunnelPoint(
    double numerator,
    double denominator,
    double ratio,
    double z,
    double trimmedZ,
    double adjustedZ,
    Limits plain,
    Limits limits,
    Flag flag) {

  /** The same with its limits. */
  FunnelPoint within(Limits withoutAllowance, Limits withAllowance) {
    return new FunnelPoint(
        numerator,
        denominator,
        ratio,
        z,
        trimmedZ,
        adjustedZ,
        withoutAllowance,
        withAllowance,
        flag);
  }
}
