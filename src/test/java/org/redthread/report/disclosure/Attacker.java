package org.redthread.report.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.redthread.report.findings.Fact;
import org.redthread.report.findings.Facts;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.HeatCell;
import org.redthread.report.findings.OrganisationRow;

/**
 * Someone who knows every printed number, the rules of suppression and rounding, every total to the
 * unit, which of the cells were small, and how failings and theme belong together, and asks a
 * linear programme how low and how high each suppressed cell can be.
 */
final class Attacker {
  private final Map<String, Integer> cells = new LinkedHashMap<>();
  private final Map<String, Double> truth = new LinkedHashMap<>();
  private final List<LinearConstraint> known = new ArrayList<>();

  /** What is printed are the facts of {@code disclosed}; the totals are those of {@code truth}. */
  Attacker(Findings findings, Disclosed disclosed) {
    Facts exact = Facts.of(findings);
    for (OrganisationRow row : findings.organisations()) {
      cell("organisation/" + row.id() + "/before", exact);
      cell("organisation/" + row.id() + "/after", exact);
    }
    List<HeatCell> failings =
        disclosed.findings().heatMap().isEmpty() ? List.of() : findings.heatMap();
    for (HeatCell cell : failings) {
      cell("heat/" + cell.organisation() + "/" + cell.node() + "/count", exact);
    }
    cells.keySet().forEach(id -> printed(id, disclosed.facts()));
    total(cells.keySet().stream().filter(id -> id.endsWith("/before")).toList());
    total(cells.keySet().stream().filter(id -> id.endsWith("/after")).toList());
    List<String> nodes = failings.stream().map(HeatCell::node).distinct().toList();
    for (String node : nodes) {
      total(cells.keySet().stream().filter(id -> id.endsWith("/" + node + "/count")).toList());
    }
    for (OrganisationRow row : findings.organisations()) {
      together(row, nodes, findings.theme().node());
    }
  }

  private void cell(String id, Facts exact) {
    cells.put(id, cells.size());
    truth.put(id, exact.quantity(id).value());
  }

  private int place(String id) {
    return Objects.requireNonNull(cells.get(id), id);
  }

  private double[] unit(Collection<String> ids, double weight) {
    double[] row = new double[cells.size()];
    ids.forEach(id -> row[place(id)] = weight);
    return row;
  }

  private void printed(String id, Facts facts) {
    double value = Objects.requireNonNull(truth.get(id), id);
    if (facts.find(id).orElseThrow() instanceof Fact.Quantity quantity) {
      range(id, quantity.value() == 0 ? 0 : Math.max(8, quantity.value() - 2), slack(quantity));
    } else if (value >= 1 && value <= 7) {
      range(id, 1, 7);
    }
  }

  private static double slack(Fact.Quantity quantity) {
    return quantity.value() == 0 ? 0 : quantity.value() + 2;
  }

  private void range(String id, double least, double most) {
    known.add(new LinearConstraint(unit(List.of(id), 1), Relationship.GEQ, least));
    known.add(new LinearConstraint(unit(List.of(id), 1), Relationship.LEQ, most));
  }

  private void total(List<String> ids) {
    double sum = ids.stream().mapToDouble(truth::get).sum();
    known.add(new LinearConstraint(unit(ids, 1), Relationship.EQ, sum));
  }

  /**
   * The theme's cell of the heat map is that of the table; failings add up to it, or fit into it.
   */
  private void together(OrganisationRow row, List<String> nodes, String theme) {
    String after = "organisation/" + row.id() + "/after";
    List<String> failings = new ArrayList<>();
    for (String node : nodes) {
      String id = "heat/" + row.id() + "/" + node + "/count";
      if (node.equals(theme)) {
        difference(List.of(id), after, Relationship.EQ);
      } else {
        failings.add(id);
        difference(List.of(id), after, Relationship.LEQ);
      }
    }
    if (additive) {
      difference(failings, after, Relationship.EQ);
    }
  }

  private void difference(List<String> ids, String from, Relationship relationship) {
    double[] row = unit(ids, 1);
    row[place(from)] = -1;
    known.add(new LinearConstraint(row, relationship, 0));
  }

  private boolean additive;

  /** The cells of failings; none where the report leaves them out. */
  private List<String> nodes() {
    return cells.keySet().stream().filter(id -> id.startsWith("heat/")).toList();
  }

  Attacker knowingThatFailingsAddUp(Findings findings) {
    additive = !nodes().isEmpty();
    List<String> nodes =
        additive ? findings.heatMap().stream().map(HeatCell::node).distinct().toList() : List.of();
    findings.organisations().forEach(row -> together(row, nodes, findings.theme().node()));
    return this;
  }

  /** How many whole numbers a cell could be. */
  long candidates(String id) {
    double least = solve(id, GoalType.MINIMIZE);
    double most = solve(id, GoalType.MAXIMIZE);
    return (long) (Math.floor(most + 1e-6) - Math.ceil(least - 1e-6)) + 1;
  }

  private double solve(String id, GoalType goal) {
    var objective = new LinearObjectiveFunction(unit(List.of(id), 1), 0);
    return new SimplexSolver()
        .optimize(objective, new LinearConstraintSet(known), goal, new NonNegativeConstraint(true))
        .getValue();
  }
}
