package org.redthread.report.charts;

import java.awt.Graphics2D;

/** A chart ready to be drawn: its size in points (1/72 inch) and what draws it. */
interface Drawing {
  /** Width of the text on an A4 page with margins of 25 mm, in points. */
  double WIDTH = 160 / 25.4 * 72;

  double height();

  void draw(Graphics2D graphics);

  /** The drawing of a chart. */
  static Drawing of(Chart chart) {
    if (chart instanceof Chart.Breadth breadth) {
      return new BreadthDrawing(breadth);
    }
    if (chart instanceof Chart.FunnelPlot funnel) {
      return new FunnelDrawing(funnel);
    }
    if (chart instanceof Chart.Curves curves) {
      return new CurvesDrawing(curves);
    }
    if (chart instanceof Chart.Xmr xmr) {
      return new XmrDrawing(xmr);
    }
    if (chart instanceof Chart.Bars bars) {
      return new BarsDrawing(bars);
    }
    if (chart instanceof Chart.Timeline timeline) {
      return new TimelineDrawing(timeline);
    }
    if (chart instanceof Chart.Multiples multiples) {
      return new MultiplesDrawing(multiples);
    }
    if (chart instanceof Chart.Tiles tiles) {
      return new TilesDrawing(tiles);
    }
    return new HeatDrawing((Chart.HeatMap) chart);
  }
}
