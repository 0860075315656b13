package org.redthread.signals.local;

/**
 * An organisation that stands out from its peers in one failure type. A question to ask of it, not
 * a verdict on it.
 *
 * @param organisation id
 * @param failureType id
 * @param from first period compared
 * @param to last period compared
 * @param observed complaints of the type
 * @param expected complaints of the type, had its complaints the mix of its peers', above 0
 * @param peers organisations it is compared with
 * @param ratio observed over expected
 * @param z standard score with allowance for the spread between peers
 * @param p one-sided probability of so high a score, 0..1
 * @param q false discovery rate over all organisations and types compared, 0..1
 */
public record LocalOutlier(
    String organisation,
    String failureType,
    String from,
    String to,
    int observed,
    double expected,
    int peers,
    double ratio,
    double z,
    double p,
    double q) {}
