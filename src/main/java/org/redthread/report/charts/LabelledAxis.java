package org.redthread.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis of positions 0, 1, 2 of which only some have a label. */
final class LabelledAxis extends NumberAxis {
  private final List<String> labels;

  LabelledAxis(List<String> labels) {
    this.labels = List.copyOf(labels);
    setRange(-0.6, labels.size() - 0.4);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
    List<NumberTick> ticks = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      if (!labels.get(i).isEmpty()) {
        ticks.add(
            new NumberTick(i, labels.get(i), TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0));
      }
    }
    return ticks;
  }
}
