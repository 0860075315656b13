package org.redthread.signals.funnel;

/**
 * The transformations on which a funnel's z-scores and limits are near normal (Spiegelhalter 2005,
 * appendix). Numerators are counts or sums of at least 0, denominators are above 0.
 */
enum Scale {
  /** log(n / E), standard error 1/sqrt(E); zero counts enter as one half. */
  LOG_RATIO {
    @Override
    double forward(double n, double d) {
      return Math.log((n == 0 ? 0.5 : n) / d);
    }

    @Override
    double error(double n, double d) {
      return limitError(d);
    }

    @Override
    double target(double ratio) {
      return Math.log(ratio);
    }

    @Override
    double limitError(double d) {
      return 1 / Math.sqrt(d);
    }

    @Override
    double back(double y) {
      return Math.exp(y);
    }
  },

  /**
   * sqrt(n / E), standard error 1/(2 sqrt(E)). The limits stay on this scale, as published by the
   * regulator: 1 plus or minus z times the error.
   */
  ROOT_RATIO {
    @Override
    double forward(double n, double d) {
      return Math.sqrt(n / d);
    }

    @Override
    double target(double ratio) {
      return Math.sqrt(ratio);
    }

    @Override
    double back(double y) {
      return y;
    }
  },

  /** arcsin(sqrt(n / d)), standard error 1/(2 sqrt(d)). */
  ARCSINE {
    @Override
    double forward(double n, double d) {
      return Math.asin(Math.sqrt(n / d));
    }

    @Override
    double target(double ratio) {
      return Math.asin(Math.sqrt(ratio));
    }

    /** Beyond the ends of the scale the limit is 0 or 1: the sine would come back from there. */
    @Override
    double back(double y) {
      double sine = Math.sin(Math.max(0, Math.min(Math.PI / 2, y)));
      return sine * sine;
    }
  },

  /** log((n + 1/2) / (d + 1/2)), standard error by the delta method over both counts. */
  LOG_RATE {
    @Override
    double forward(double n, double d) {
      return Math.log((n + 0.5) / (d + 0.5));
    }

    @Override
    double error(double n, double d) {
      return Math.sqrt(n / ((n + 0.5) * (n + 0.5)) + d / ((d + 0.5) * (d + 0.5)));
    }

    @Override
    double target(double ratio) {
      return Math.log(ratio);
    }

    @Override
    double back(double y) {
      return Math.exp(y);
    }
  };

  abstract double forward(double n, double d);

  abstract double target(double ratio);

  abstract double back(double y);

  /** Standard error of one organisation's transformed ratio. */
  double error(double n, double d) {
    return limitError(d);
  }

  /** Standard error used for the limits at a denominator, where no numerator is known. */
  double limitError(double d) {
    return 1 / (2 * Math.sqrt(d));
  }

  static Scale of(Measure measure, FunnelMethod method) {
    if (measure == Measure.PR) {
      return ARCSINE;
    }
    if (measure == Measure.RC) {
      return LOG_RATE;
    }
    return method == FunnelMethod.CQC ? ROOT_RATIO : LOG_RATIO;
  }
}
