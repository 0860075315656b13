package org.redthread.signals.simulate;

import java.util.List;

/**
 * A world to draw panels from.
 *
 * @param name short, kebab-case
 * @param description what is planted, in a phrase
 * @param size how large a panel
 * @param noise how it varies when nothing is wrong
 * @param planted what is wrong
 */
public record World(
    String name, String description, Size size, Noise noise, List<Planted> planted) {
  public World {
    planted = List.copyOf(planted);
  }

  /**
   * @param organisations at least 1
   * @param branches branches of the taxonomy under one root
   * @param leaves leaves of each branch
   * @param months periods
   * @param mean complaints a month of an average organisation and leaf, above 0
   * @param latestStart the last month in which an organisation may begin to receive complaints; 0
   *     where all are there from the first month
   */
  public record Size(
      int organisations, int branches, int leaves, int months, double mean, int latestStart) {
    public static final Size STANDARD = new Size(150, 8, 6, 48, 2, 0);

    public Size mean(double complaints) {
      return new Size(organisations, branches, leaves, months, complaints, latestStart);
    }

    public Size months(int periods) {
      return new Size(organisations, branches, leaves, periods, mean, latestStart);
    }

    public Size latestStart(int month) {
      return new Size(organisations, branches, leaves, months, mean, month);
    }

    public int nodes() {
      return 1 + branches + branches * leaves;
    }

    /** The position of a leaf in the taxonomy: root, branches, then leaves. */
    public int leaf(int branch, int leaf) {
      return 1 + branches + branch * leaves + leaf;
    }
  }

  /**
   * Coefficients of variation unless said otherwise.
   *
   * @param bodies between organisations, of all complaints
   * @param types between failure types
   * @param mix between organisations, of one failure type
   * @param season amplitude of the common season of all complaints
   * @param ownSeason amplitude of a third of the failure types' own season
   * @param cell month to month within an organisation and type, beyond Poisson
   * @param shared month to month of a type in all organisations together
   * @param surging share of organisations that begin at some time to log more of everything
   * @param wander how far the logarithm of an organisation's rate of one type strays slowly and by
   *     itself: standard deviation of a first-order autoregression ({@link #MEMORY})
   */
  public record Noise(
      double bodies,
      double types,
      double mix,
      double season,
      double ownSeason,
      double cell,
      double shared,
      double surging,
      double wander) {
    /** Correlation of successive months of a wandering rate: half of a stray is gone in four. */
    public static final double MEMORY = 0.85;

    public static final Noise REALISTIC = new Noise(0.5, 0.4, 0.35, 0.15, 0.15, 0, 0, 0.05, 0);

    public Noise cell(double variation) {
      return new Noise(bodies, types, mix, season, ownSeason, variation, shared, surging, wander);
    }

    public Noise shared(double variation) {
      return new Noise(bodies, types, mix, season, ownSeason, cell, variation, surging, wander);
    }

    public Noise seasons(double all, double own) {
      return new Noise(bodies, types, mix, all, own, cell, shared, surging, wander);
    }

    public Noise types(double variation) {
      return new Noise(bodies, variation, mix, season, ownSeason, cell, shared, surging, wander);
    }

    public Noise surging(double share) {
      return new Noise(bodies, types, mix, season, ownSeason, cell, shared, share, wander);
    }

    public Noise wander(double deviation) {
      return new Noise(bodies, types, mix, season, ownSeason, cell, shared, surging, deviation);
    }
  }

  /**
   * A failing: from month {@code from} to before {@code to} the rate of a branch's leaves, or of
   * one of them, is multiplied in some organisations.
   *
   * @param where which organisations
   * @param organisations how many of those, at most
   * @param branch which branch; -1 for all complaints (a surge)
   * @param leaf which leaf of it; -1 for all
   * @param ratio the factor
   */
  public record Planted(
      Where where, int organisations, int branch, int leaf, double ratio, int from, int to) {}

  /** Which organisations a failing may befall. */
  public enum Where {
    ANYWHERE,
    ONE_SECTOR,
    ONE_REGION
  }
}
