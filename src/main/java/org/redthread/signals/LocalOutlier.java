package org.redthread.signals;

/**
 * One organisation and failure type that stands out from its peers; its components are the columns
 * of local_outliers.csv.
 *
 * @param from first period compared, the last twelve months of the panel
 * @param to last period
 * @param complaints of the type at the organisation in those periods
 * @param allComplaints of the organisation in those periods
 * @param expected complaints of the type if the organisation had its peers' share
 * @param ratio complaints over expected
 * @param peers organisations it was compared with, itself not among them
 * @param z standard score, exact against peers, with the allowance for over-dispersion
 * @param p one-sided, of {@code z}
 * @param q Benjamini and Hochberg over all cells of the panel
 */
public record LocalOutlier(
    String failureType,
    String label,
    String organisation,
    String from,
    String to,
    long complaints,
    long allComplaints,
    double expected,
    double ratio,
    int peers,
    double z,
    double p,
    double q) {}
