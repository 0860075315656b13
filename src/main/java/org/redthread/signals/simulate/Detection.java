package org.redthread.signals.simulate;

import java.util.OptionalInt;
import org.redthread.signals.FailureTypes;
import org.redthread.signals.Panel;
import org.redthread.signals.PanelBuilder;
import org.redthread.signals.Periods;
import org.redthread.signals.Settings;
import org.redthread.signals.Span;
import org.redthread.signals.Systemic;
import org.redthread.signals.Verdict;
import org.redthread.signals.VerdictKind;

/** How long it takes from the first month of a failing to the verdict. */
public final class Detection {
  private static final double DAYS_A_MONTH = 30.4;

  private Detection() {}

  /**
   * Assesses the panel as it stood at the end of each month from the failing on.
   *
   * @return days from the start of the failing to the end of the month in which it was first called
   *     SYSTEMIC, SECTOR, REGIONAL or EMERGING; empty if it never was
   */
  public static OptionalInt days(World world, long seed, long index) {
    Panel panel = Simulator.draw(world, seed, index).panel();
    int target = Trial.target(world);
    int from = world.planted().get(0).from();
    for (int to = from + 1; to <= world.size().months(); to++) {
      Verdict verdict =
          Systemic.assess(until(panel, to), Settings.standard(seed + index)).verdicts().get(target);
      if (called(verdict.verdict())) {
        return OptionalInt.of((int) Math.round((to - from) * DAYS_A_MONTH));
      }
    }
    return OptionalInt.empty();
  }

  private static boolean called(VerdictKind kind) {
    return kind == VerdictKind.SYSTEMIC
        || kind == VerdictKind.SECTOR
        || kind == VerdictKind.REGIONAL
        || kind == VerdictKind.EMERGING;
  }

  /** The panel as it stood after {@code to} periods. */
  static Panel until(Panel panel, int to) {
    FailureTypes types = panel.types();
    Periods periods = new Periods(panel.periods().unit(), panel.periods().first(), to);
    PanelBuilder builder = Panel.of(panel.organisations(), types, periods);
    for (int o = 0; o < panel.organisations().size(); o++) {
      for (int t = 0; t < to; t++) {
        builder.total(o, t, panel.total(o, Span.at(t)));
        for (int node = 0; node < types.size(); node++) {
          builder.add(node, o, t, panel.count(node, o, Span.at(t)));
        }
      }
    }
    return builder.build();
  }
}
