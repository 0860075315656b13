package org.redthread.report.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.redthread.report.findings.Interval;
import org.redthread.report.findings.TypeRow;
import org.redthread.report.findings.TypeRow.Change;
import org.redthread.report.findings.Volume;
import org.redthread.signals.FailureTypes;
import org.redthread.signals.breadth.MultipleTesting;

/**
 * The failure types of a year: the most specific ones of each taxonomy, and the themes. A type has
 * changed where its part of all complaints differs from like months of the year before beyond
 * chance: an exact binomial test given both years, held over all types to a false discovery rate of
 * five per cent (Benjamini and Hochberg 1995).
 */
final class TypeRows {
  private static final double RATE = 0.05;

  private final Selected selected;
  private final YearWindow window;
  private final NodeLabels labels;
  private final FailureTypes types;

  TypeRows(Selected selected, YearWindow window, NodeLabels labels) {
    this.selected = selected;
    this.window = window;
    this.labels = labels;
    this.types = selected.panel().types();
  }

  /** Most complaints first; types without any in the year are left out. */
  List<TypeRow> rows() {
    List<Integer> nodes = IntStream.range(0, types.size()).filter(this::shown).boxed().toList();
    double[] q = rates(nodes);
    List<TypeRow> rows = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      rows.add(row(nodes.get(i), q[i]));
    }
    rows.sort(
        Comparator.comparingLong((TypeRow r) -> -r.volume().complaints())
            .thenComparing(TypeRow::node));
    return rows;
  }

  private boolean shown(int node) {
    boolean root = labels.theme(node) && types.parent(node) < 0;
    boolean leaf = !labels.theme(node) && types.leaf(node);
    return (root || leaf) && selected.count(node, window.months()) > 0;
  }

  /** False discovery rates; 1 where nothing can be compared. */
  private double[] rates(List<Integer> nodes) {
    return MultipleTesting.bh(nodes.stream().mapToDouble(n -> chance(n).orElse(1)).toArray());
  }

  private OptionalDouble chance(int node) {
    Volume part = selected.volume(window, node);
    Volume all = selected.volume(window);
    long now = part.like().orElse(0L);
    long both = now + part.before().orElse(0L);
    double whole = all.like().orElse(0L) + all.before().orElse(0L);
    if (both == 0 || all.before().orElse(0L) == 0 || all.like().orElse(0L) == 0) {
      return OptionalDouble.empty();
    }
    var binomial = BinomialDistribution.of(Math.toIntExact(both), all.like().orElse(0L) / whole);
    double above = binomial.survivalProbability(Math.toIntExact(now) - 1);
    double below = binomial.cumulativeProbability(Math.toIntExact(now));
    return OptionalDouble.of(Math.min(1, 2 * Math.min(above, below)));
  }

  private TypeRow row(int node, double q) {
    Volume volume = selected.volume(window, node);
    return new TypeRow(
        types.id(node),
        labels.of(node),
        labels.theme(node),
        volume,
        Rates.share(volume.complaints(), selected.total(window.months())),
        Rates.rate(selected, window.months(), (o, s) -> selected.panel().count(node, o, s)),
        relative(volume),
        change(volume, q));
  }

  /** How many times as many complaints there are in all as in like months of the year before. */
  private double growth() {
    Volume all = selected.volume(window);
    return all.like().orElse(0L) / Math.max(1.0, all.before().orElse(0L));
  }

  /** Against what the type would be, had it grown as all complaints did. */
  private Optional<Interval> relative(Volume part) {
    long before = part.before().orElse(0L);
    return RatioInterval.of(
        Math.toIntExact(before), Math.toIntExact(part.like().orElse(0L)), before * growth());
  }

  private Change change(Volume part, double q) {
    if (selected.volume(window).before().orElse(0L) == 0) {
      return Change.NOT_COMPARED;
    }
    if (q > RATE) {
      return Change.NOT_SHOWN;
    }
    return part.like().orElse(0L) > part.before().orElse(0L) * growth()
        ? Change.RISEN
        : Change.FALLEN;
  }
}
