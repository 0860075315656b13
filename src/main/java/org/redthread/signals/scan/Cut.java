package org.redthread.signals.scan;

/**
 * A zone and a window of time that stand out.
 *
 * @param zone the zone's number in its hierarchy
 * @param start first period of the window, from 0
 * @param end last period of the window
 * @param zoneCases cases of the zone over all periods
 * @param observed cases in the cut
 * @param expected expected cases under the null hypothesis
 * @param relativeRisk rate inside over rate outside; the odds ratio where both margins are fixed;
 *     observed over expected where nothing is; infinite where there is nothing outside
 * @param excess cases beyond those that the rate outside would have given
 * @param llr log-likelihood ratio, nats
 * @param p Monte-Carlo p of the best cut at least as extreme as this one anywhere, R/(S+1);
 *     not-a-number without replicates
 */
public record Cut(
    int zone,
    int start,
    int end,
    int zoneCases,
    int observed,
    double expected,
    double relativeRisk,
    double excess,
    double llr,
    double p) {

  Cut tested(double withP) {
    return new Cut(
        zone, start, end, zoneCases, observed, expected, relativeRisk, excess, llr, withP);
  }
}
