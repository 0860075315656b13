package org.redthread.text.classify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** Counts of where people and machine agree, label by label. A label is any value. */
final class Tally {
  /** One label: letters that people gave it, that the machine gave it, that both gave it. */
  static final class Cell {
    private int people;
    private int machine;
    private int both;

    int people() {
      return people;
    }

    int machine() {
      return machine;
    }

    int both() {
      return both;
    }

    double recall() {
      return people == 0 ? Double.NaN : (double) both / people;
    }

    double precision() {
      return machine == 0 ? Double.NaN : (double) both / machine;
    }

    double f1() {
      return 2.0 * both / (people + machine);
    }
  }

  private final Map<Object, Cell> cells = new HashMap<>();
  private int letters;
  private int same;

  /** One letter: the labels of people and those of the machine. */
  void add(Set<?> people, Set<?> machine) {
    letters++;
    same += people.equals(machine) ? 1 : 0;
    people.forEach(label -> cell(label).people++);
    for (Object label : machine) {
      cell(label).machine++;
      cell(label).both += people.contains(label) ? 1 : 0;
    }
  }

  Cell cell(Object label) {
    return cells.computeIfAbsent(label, each -> new Cell());
  }

  int letters() {
    return letters;
  }

  /** The share of letters with exactly the labels of people. */
  double accuracy() {
    return (double) same / letters;
  }

  /** The mean recall of the labels that people gave. */
  double balancedAccuracy() {
    return mean(cells.values().stream().filter(c -> c.people > 0).toList(), Cell::recall);
  }

  /** The mean F1 of the labels that people or the machine gave. */
  double macroF1() {
    return mean(cells.values(), Cell::f1);
  }

  /** F1 of all labels counted together. */
  double microF1() {
    return 2.0 * sum(Cell::both) / (sum(Cell::people) + sum(Cell::machine));
  }

  /**
   * Matthews' correlation for many classes, R_K (Gorodkin, Computational Biology and Chemistry 28,
   * 2004), where each letter has one label on either side; 0 where either side has one label only.
   */
  double mcc() {
    double n = letters;
    double cross = 0;
    double people = 0;
    double machine = 0;
    for (Cell cell : ordered()) {
      cross += (double) cell.people * cell.machine;
      people += (double) cell.people * cell.people;
      machine += (double) cell.machine * cell.machine;
    }
    double spread = Math.sqrt((n * n - people) * (n * n - machine));
    return spread == 0 ? 0 : (n * sum(Cell::both) - cross) / spread;
  }

  /**
   * Agreement beyond chance where each letter has one label on either side: Gwet's AC1 (Gwet,
   * British Journal of Mathematical and Statistical Psychology 61, 2008), over the labels met.
   */
  double ac1() {
    if (cells.size() < 2) {
      return 1;
    }
    double chance = 0;
    for (Cell cell : ordered()) {
      double share = (cell.people + cell.machine) / (2.0 * letters);
      chance += share * (1 - share) / (cells.size() - 1);
    }
    return (accuracy() - chance) / (1 - chance);
  }

  private long sum(ToIntFunction<Cell> of) {
    return cells.values().stream().mapToLong(of::applyAsInt).sum();
  }

  /** In an order of their own: sums of fractions must not depend on the order of a map. */
  private List<Cell> ordered() {
    return sorted(cells.values());
  }

  private static List<Cell> sorted(Collection<Cell> cells) {
    List<Cell> order = new ArrayList<>(cells);
    order.sort(
        Comparator.comparingInt(Cell::people)
            .thenComparingInt(Cell::machine)
            .thenComparingInt(Cell::both));
    return order;
  }

  private static double mean(Collection<Cell> cells, ToDoubleFunction<Cell> of) {
    return sorted(cells).stream().mapToDouble(of).average().orElse(Double.NaN);
  }
}
