package org.redthread.report.charts;

/** Lets Java draw where there is no display. */
final class BareMachine {
  private BareMachine() {}

  static void prepare() {
    if (System.getProperty("java.awt.headless") == null) {
      System.setProperty("java.awt.headless", "true");
    }
  }
}
