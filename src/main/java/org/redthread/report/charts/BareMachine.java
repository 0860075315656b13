package org.redthread.report.charts;

/**
 * Lets Java draw text where there is neither a display nor a font. Java asks the system's font
 * configuration even for fonts that a program brings along, and fails where that is empty; naming a
 * configuration of our own avoids the question.
 */
final class BareMachine {
  private BareMachine() {}

  static void prepare() {
    if (System.getProperty("java.awt.headless") == null) {
      System.setProperty("java.awt.headless", "true");
    }
  }
}
