package org.redthread.signals;

import java.util.ArrayList;
import java.util.List;

/** Every organisation against its own history in a window, for tables and charts. */
public final class OwnHistory {
  private OwnHistory() {}

  /**
   * The organisations that the assessment tests, in the order of the panel.
   *
   * @param node position of the failure type
   * @param start first period of the window, which lasts to the end of the panel
   */
  public static List<Explanation.Body> of(Panel panel, Settings settings, int node, int start) {
    Contrast contrast =
        new NodeSeries(panel).contrast(node, settings.model(), start, settings.minHistory());
    double[] p = contrast.pValues(contrast.allowance(settings.swing()));
    List<Explanation.Body> bodies = new ArrayList<>();
    for (int i = 0; i < contrast.size(); i++) {
      Contrast.Cell cell = contrast.cells()[i];
      String id = panel.organisations().get(contrast.members()[i]).id();
      bodies.add(new Explanation.Body(id, cell.before(), cell.after(), cell.expected(), p[i]));
    }
    return bodies;
  }
}
