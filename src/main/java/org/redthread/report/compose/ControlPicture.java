package org.redthread.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.redthread.report.charts.Chart;
import org.redthread.report.charts.Chart.Mark;
import org.redthread.report.findings.ControlMonths;
import org.redthread.report.findings.MonthCount;
import org.redthread.report.findings.Summaries;
import org.redthread.report.wording.WordingFile.CaptionWords;
import org.redthread.run.OperatorException;
import org.redthread.signals.spc.ChartPoint;

/** The months of the theme as an XmR chart. */
final class ControlPicture {
  private final Material m;
  private final CaptionWords words;

  ControlPicture(Material material) {
    this.m = material;
    this.words = new Pictures(material).words("theme-months");
  }

  Chart chart() {
    ControlMonths control = Summaries.control(m.findings()).orElseThrow(ControlPicture::absent);
    List<Chart.XmrPoint> points = new ArrayList<>();
    for (int i = 0; i < control.months().size(); i++) {
      points.add(point(control, i));
    }
    return new Chart.Xmr(points, lines(control), 1, words());
  }

  static OperatorException absent() {
    return new OperatorException(
        "The wording asks for the chart 'theme-months', for which the findings have too few months or"
            + " complaints; guard the block with if-present: control/months.");
  }

  private Chart.XmrPoint point(ControlMonths control, int i) {
    MonthCount month = control.months().get(i);
    ChartPoint p = control.points().get(i);
    boolean january = month.month().getMonthValue() == 1;
    return new Chart.XmrPoint(
        january ? String.valueOf(month.month().getYear()) : "",
        new Pictures(m).mark(month.fact().id()),
        p.centre(),
        p.lower(),
        p.upper(),
        p.phase(),
        p.baseline(),
        control.direction(i));
  }

  private List<Mark> lines(ControlMonths control) {
    List<Mark> lines = new ArrayList<>();
    lines.add(line("upper"));
    lines.add(line("mean"));
    if (control.hasLower()) {
      lines.add(line("lower"));
    }
    return lines;
  }

  private Mark line(String name) {
    Mark mark = new Pictures(m).mark("control/" + name);
    return new Mark(mark.fact(), mark.value(), words.label(name).replace("{n}", mark.text()));
  }

  private Chart.XmrWords words() {
    return new Chart.XmrWords(
        words.label("vertical"),
        words.label("ordinary"),
        words.label("high"),
        words.label("low"),
        words.label("rebased"),
        words.label("baseline"),
        Locale.forLanguageTag(m.language().tag()));
  }
}
