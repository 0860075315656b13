package org.redthread.signals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All matters of a panel of which an organisation's complaints clearly fell, those that fell the
 * most first. Every failure type asks for them at the same organisations and times, so they are
 * looked for once.
 */
final class Fallen {
  /**
   * Standard deviations by which a matter must have fallen; by chance one in thirty thousand does.
   */
  private static final double CLEAR = 4;

  private final Panel panel;
  private final Map<Place, List<Fall>> found = new ConcurrentHashMap<>();

  Fallen(Panel panel) {
    this.panel = panel;
  }

  private record Place(int organisation, FellAway.When when) {}

  /**
   * A matter that fell.
   *
   * @param node of the panel
   * @param fell complaints fewer than in as long a time of the history
   */
  record Fall(int node, FellAway.Matter matter, double fell) {
    private boolean clear() {
      double chance = matter.before() * matter.times() * matter.times() + matter.after();
      return fell > CLEAR * Math.sqrt(chance);
    }
  }

  List<Fall> of(int organisation, FellAway.When when) {
    return found.computeIfAbsent(new Place(organisation, when), this::find);
  }

  private List<Fall> find(Place place) {
    double times = place.when().times();
    List<Fall> falls = new ArrayList<>();
    for (int node = 0; node < panel.types().size(); node++) {
      Fall fall = fall(node, place, times);
      if (fall.clear()) {
        falls.add(fall);
      }
    }
    falls.sort(Comparator.comparingDouble(Fall::fell).reversed().thenComparing(Fall::node));
    return List.copyOf(falls);
  }

  private Fall fall(int node, Place place, double times) {
    int organisation = place.organisation();
    FellAway.When when = place.when();
    int before =
        panel.count(node, organisation, when.history())
            - panel.count(node, organisation, when.hole());
    int after = panel.count(node, organisation, when.window());
    return new Fall(node, new FellAway.Matter(before, after, times), before * times - after);
  }
}
