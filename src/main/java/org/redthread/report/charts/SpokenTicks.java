package org.redthread.report.charts;

import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnit;
import org.jfree.chart.axis.TickUnitSource;

/**
 * Ticks of a JFreeChart axis as a language writes them; its own are written as the machine is set
 * up, so that the same report would differ from machine to machine.
 */
record SpokenTicks(TickUnitSource units, Locale locale) implements TickUnitSource {
  static void on(NumberAxis axis, Locale locale) {
    axis.setStandardTickUnits(new SpokenTicks(axis.getStandardTickUnits(), locale));
  }

  @Override
  public TickUnit getLargerTickUnit(TickUnit unit) {
    return spoken(units.getLargerTickUnit(unit));
  }

  @Override
  public TickUnit getCeilingTickUnit(TickUnit unit) {
    return spoken(units.getCeilingTickUnit(unit));
  }

  @Override
  public TickUnit getCeilingTickUnit(double size) {
    return spoken(units.getCeilingTickUnit(size));
  }

  private TickUnit spoken(TickUnit unit) {
    return new NumberTickUnit(unit.getSize(), Ticks.format(unit.getSize(), locale));
  }
}
