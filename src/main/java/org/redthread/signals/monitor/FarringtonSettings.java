package org.redthread.signals.monitor;

/**
 * How Farrington's method looks back.
 *
 * @param flavour which published variant
 * @param years years of history, at least 1; a trend needs 3
 * @param halfWidth periods on each side of the same time in each earlier year
 * @param seasons levels of the seasonal factor; 1 for the windows only
 * @param skipped most recent periods left out of the history
 * @param weightsAbove standardised residual above which a past period counts less
 * @param trendP p-value below which a trend is kept
 * @param alpha false-alarm probability of one period
 * @param bound how the upper bound is found
 */
public record FarringtonSettings(
    Flavour flavour,
    int years,
    int halfWidth,
    int seasons,
    int skipped,
    double weightsAbove,
    double trendP,
    double alpha,
    Bound bound) {

  /** The published variants. */
  public enum Flavour {
    /** Farrington et al. (1996), JRSS A 159:547. Alpha is shared by both sides. */
    ORIGINAL,
    /** Noufaily et al. (2013), Statistics in Medicine 32:1206, in the form of R surveillance. */
    FLEXIBLE
  }

  /** How the upper bound is found. */
  public enum Bound {
    /** Normal prediction interval on the scale of counts to the power 2/3. */
    DELTA,
    /** Quantile of the negative binomial at the predicted mean. */
    NB_PLUGIN,
    /** Quantile of the negative binomial at the upper quantile of the predicted mean. */
    MUAN
  }

  public FarringtonSettings {
    boolean counts = years >= 1 && halfWidth >= 0 && seasons >= 1 && skipped >= 0;
    if (!counts || !(alpha > 0 && alpha < 1)) {
      throw new IllegalArgumentException(
          "Farrington's method needs at least 1 year, windows and seasons of at least 0 and 1, and"
              + " alpha in (0, 1)");
    }
  }

  /** Farrington 1996: 5 years, 3 periods each side, both-sided 1 %. */
  public static FarringtonSettings original() {
    return new FarringtonSettings(Flavour.ORIGINAL, 5, 3, 1, 3, 1, .05, .01, Bound.DELTA);
  }

  /** The 1996 windows in the form of farringtonFlexible: 4 years, one-sided 5 %. */
  public static FarringtonSettings flexible() {
    return new FarringtonSettings(Flavour.FLEXIBLE, 4, 3, 1, 3, 1, .05, .05, Bound.DELTA);
  }

  /** Noufaily 2013: season in 10 levels, weights above 2.58, the last half year left out. */
  public static FarringtonSettings noufaily() {
    return new FarringtonSettings(Flavour.FLEXIBLE, 4, 3, 10, 26, 2.58, 1, .05, Bound.NB_PLUGIN);
  }
}
