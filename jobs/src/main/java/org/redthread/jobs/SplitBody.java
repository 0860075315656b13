package org.redthread.jobs;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redthread.organisations.RunningAllocation;
import org.redthread.organisations.Share;

/**
 * Shares the complaints about a body that was split out among those that took it over: in whole
 * complaints, month after month, so that each has its weight of every failure type over time. Of a
 * failure type a month none gets more than of the branch above it, and of a branch no more than of
 * all complaints.
 */
final class SplitBody {
  private record Cell(YearMonth month, String failureType) {}

  private final List<Share> shares;
  private final Map<String, String> parents;
  private final Map<String, RunningAllocation> running = new HashMap<>();
  private final Map<Cell, Map<String, Long>> shared = new HashMap<>();

  /**
   * @param shares who answers for the body now
   * @param parents failure type to the branch above it, empty or absent at the top
   */
  SplitBody(List<Share> shares, Map<String, String> parents) {
    this.shares = shares;
    this.parents = parents;
  }

  /** The cells of the body under those that answer for it; cells of 0 are left out. */
  List<CubeCell> share(List<CubeCell> cells) {
    List<CubeCell> under = new ArrayList<>();
    cells.stream()
        .sorted(
            Comparator.comparing(CubeCell::month)
                .thenComparing(cell -> depth(cell.failureType()))
                .thenComparing(CubeCell::failureType))
        .forEach(cell -> parts(cell).forEach((code, part) -> add(under, code, cell, part)));
    return under;
  }

  private static void add(List<CubeCell> under, String code, CubeCell cell, long part) {
    if (part > 0) {
      under.add(new CubeCell(code, cell.failureType(), cell.month(), part));
    }
  }

  private Map<String, Long> parts(CubeCell cell) {
    RunningAllocation sharing =
        running.computeIfAbsent(cell.failureType(), type -> new RunningAllocation(shares));
    Map<String, Long> most = above(cell);
    Map<String, Long> parts =
        most.isEmpty()
            ? sharing.next(cell.complaints())
            : sharing.next(cell.complaints(), code -> most.getOrDefault(code, 0L));
    shared.put(new Cell(cell.month(), cell.failureType()), parts);
    return parts;
  }

  /** What was shared out of the branch above, else of all complaints, of the same month. */
  private Map<String, Long> above(CubeCell cell) {
    if (cell.failureType().equals(FailureCoding.ALL)) {
      return Map.of();
    }
    String parent = parents.getOrDefault(cell.failureType(), "");
    Map<String, Long> all =
        shared.getOrDefault(new Cell(cell.month(), FailureCoding.ALL), Map.of());
    return shared.getOrDefault(new Cell(cell.month(), parent), all);
  }

  private int depth(String failureType) {
    if (failureType.equals(FailureCoding.ALL)) {
      return 0;
    }
    String parent = parents.getOrDefault(failureType, "");
    return parent.isEmpty() ? 1 : 1 + depth(parent);
  }
}
