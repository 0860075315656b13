package org.redthread.signals;

import java.util.ArrayList;
import java.util.List;

/**
 * All windows of one failure type, and the one that stands out most: the largest bound in relation
 * to its bar, over the whole panel or over any sector or region; of equals, the least combined p.
 * The bounds hold for all windows at once, so the choice costs nothing further.
 *
 * @param node position in the taxonomy
 * @param contrasts one for each window
 * @param chosen position of the window that stands out most
 */
record Candidates(int node, List<Contrast> contrasts, int chosen) {
  Candidates {
    contrasts = List.copyOf(contrasts);
  }

  Contrast best() {
    return contrasts.get(chosen);
  }

  /** How a window is judged. */
  record Judge(Settings settings, Levels levels, List<Group> groups) {
    Candidates of(int node, List<Contrast> contrasts) {
      int chosen = 0;
      double[] most = {-1, 1};
      for (int i = 0; i < contrasts.size(); i++) {
        double[] score = score(contrasts.get(i));
        if (score[0] > most[0] || (score[0] == most[0] && score[1] < most[1])) {
          most = score;
          chosen = i;
        }
      }
      return new Candidates(node, new ArrayList<>(contrasts), chosen);
    }

    private double[] score(Contrast contrast) {
      boolean composition = contrast.series().composition();
      double[] p = contrast.pValues(contrast.allowance(settings.swing()));
      Breadth whole =
          Breadth.of(p, contrast.cells(), new Breadth.Level(levels.whole(), composition));
      Thresholds bar = settings.thresholds();
      double most = (double) whole.atLeast() / bar.bar(whole.exposed(), false);
      for (Group group : groups) {
        int[] inside = group.within(contrast);
        if (inside.length >= bar.groupMinimum()) {
          int atLeast = Breadth.atLeast(Breadth.pick(p, inside), levels.group());
          most = Math.max(most, (double) atLeast / bar.groupBar(inside.length));
        }
      }
      return new double[] {most, whole.global()};
    }
  }
}
