package org.redthread.signals.spc;

/**
 * One period of a control chart.
 *
 * @param value what is plotted; not-a-number where missing
 * @param centre centre line
 * @param lower lower limit (three standard deviations)
 * @param upper upper limit
 * @param lower95 two standard deviations below the centre
 * @param upper95 two standard deviations above
 * @param phase number of the phase, from 1
 * @param baseline whether the lines were calculated from this point
 * @param outside whether the value lies outside the limits
 * @param cause the label by the rules of the chart
 */
public record ChartPoint(
    double value,
    double centre,
    double lower,
    double upper,
    double lower95,
    double upper95,
    int phase,
    boolean baseline,
    boolean outside,
    SpecialCause cause) {}
