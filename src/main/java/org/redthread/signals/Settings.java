package org.redthread.signals;

/**
 * How a panel is assessed.
 *
 * @param alpha the chance that any "at least u of n" of the whole panel claims too much, 0 to 1
 * @param minHistory periods of history an organisation needs before a window, at least 1
 * @param currentFrom the first period of the window; empty: windows of 3 to 60 months are tried
 * @param ofQuarters how many of the last quarters persistence is judged on, at least 1
 * @param model which expected counts carry the verdict; the other is shown beside
 * @param swing standard deviations of the common swing that are allowed for, at least 0
 * @param thresholds the bar of each verdict
 * @param seed of every random choice
 * @param replicates Monte-Carlo replicates of the tests across organisations, at least 99
 */
public record Settings(
    double alpha,
    int minHistory,
    String currentFrom,
    int ofQuarters,
    Model model,
    double swing,
    Thresholds thresholds,
    long seed,
    int replicates) {

  public Settings {
    if (!(alpha > 0 && alpha < 1)) {
      throw new IllegalArgumentException("alpha lies between 0 and 1");
    }
    if (minHistory < 1 || ofQuarters < 1 || replicates < 99 || !(swing >= 0)) {
      throw new IllegalArgumentException("history, quarters, replicates or swing is too small");
    }
  }

  /** The defaults: alpha .05, 12 periods of history, automatic windows, composition. */
  public static Settings standard(long seed) {
    return new Settings(0.05, 12, "", 8, Model.COMPOSITION, 3, Thresholds.DEFAULT, seed, 999);
  }

  public Settings currentFrom(String period) {
    return new Settings(
        alpha, minHistory, period, ofQuarters, model, swing, thresholds, seed, replicates);
  }

  public Settings model(Model carrier) {
    return new Settings(
        alpha, minHistory, currentFrom, ofQuarters, carrier, swing, thresholds, seed, replicates);
  }

  public Settings minHistory(int periods) {
    return new Settings(
        alpha, periods, currentFrom, ofQuarters, model, swing, thresholds, seed, replicates);
  }

  public Settings replicates(int number) {
    return new Settings(
        alpha, minHistory, currentFrom, ofQuarters, model, swing, thresholds, seed, number);
  }

  public Settings thresholds(Thresholds bar) {
    return new Settings(
        alpha, minHistory, currentFrom, ofQuarters, model, swing, bar, seed, replicates);
  }
}
