package org.redthread.signals;

/**
 * The bar of each verdict. The defaults are calibrated by {@code redthread stats calibrate}; see
 * docs/methods/systemic.md for what they cost and buy.
 *
 * @param minOrganisations at least this many organisations must be elevated for SYSTEMIC, above 0
 * @param minShare and at least this share of those exposed, 0 to 1
 * @param emergingShare the share for EMERGING, where a few months must speak, 0 to 1
 * @param groupMinimum at least this many within a sector or region for SECTOR or REGIONAL, above 0
 * @param ratioFloor the lower limit of the pooled rate ratio must reach this, at least 1
 * @param minEffective least effective number of organisations behind the excess (1/HHI)
 * @param leaveOut the verdict must survive leaving out this many organisations
 * @param pooledLevel level of the test across organisations, after multiplicity
 * @param outside least share elevated outside any one sector or region for SYSTEMIC
 * @param relevantRatio NONE is said only where a ratio this small would have been seen, above 1
 */
public record Thresholds(
    int minOrganisations,
    double minShare,
    double emergingShare,
    int groupMinimum,
    double ratioFloor,
    double minEffective,
    int leaveOut,
    double pooledLevel,
    double outside,
    double relevantRatio) {

  public static final Thresholds DEFAULT =
      new Thresholds(10, 0.2, 0.1, 5, 1.1, 10, 3, 0.01, 0.05, 1.5);

  public Thresholds {
    if (minOrganisations < 1 || groupMinimum < 1 || leaveOut < 0) {
      throw new IllegalArgumentException("numbers of organisations cannot be negative or none");
    }
    if (!(minShare >= 0 && minShare <= 1 && emergingShare >= 0 && outside >= 0 && outside <= 1)) {
      throw new IllegalArgumentException("shares lie between 0 and 1");
    }
    if (!(ratioFloor >= 1 && relevantRatio > 1 && pooledLevel > 0 && minEffective >= 1)) {
      throw new IllegalArgumentException("ratios and levels must be above their null values");
    }
  }

  /** How many of {@code exposed} organisations must be elevated for SYSTEMIC, or for EMERGING. */
  public int bar(int exposed, boolean emerging) {
    double share = emerging ? emergingShare : minShare;
    return Math.max(minOrganisations, (int) Math.ceil(share * exposed - 1e-9));
  }

  /** How many of {@code exposed} organisations of one sector or region must be elevated. */
  public int groupBar(int exposed) {
    return Math.max(groupMinimum, (int) Math.ceil(minShare * exposed - 1e-9));
  }
}
