package org.redthread.report.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A table with totals as a flow: every cell is an edge, every total a vertex where as much comes in
 * as goes out. What an attacker knows of a cell is the range of its edge. All flows within the
 * ranges are tables that fit what is printed, and as they are whole numbers at the corners, the
 * least and the most that a cell can be are exact. Source: Castro, "Network flows heuristics for
 * complementary cell suppression" (2002); Hundepool et al., "Statistical Disclosure Control"
 * (2012), chapter 4.
 */
final class Circulation {
  static final long UNBOUNDED = Long.MAX_VALUE / 4;

  private final List<int[]> ends = new ArrayList<>();
  private final List<List<Integer>> touching = new ArrayList<>();
  private long[] flow = {};
  private long[] low = {};
  private long[] high = {};

  /** A new vertex. */
  int vertex() {
    touching.add(new ArrayList<>());
    return touching.size() - 1;
  }

  /** A new edge with its true flow and the range that is known of it. */
  int edge(int from, int to, long value, long least, long most) {
    int edge = ends.size();
    ends.add(new int[] {from, to});
    touching.get(from).add(edge);
    touching.get(to).add(edge);
    flow = Arrays.copyOf(flow, edge + 1);
    low = Arrays.copyOf(low, edge + 1);
    high = Arrays.copyOf(high, edge + 1);
    flow[edge] = value;
    range(edge, least, most);
    return edge;
  }

  void range(int edge, long least, long most) {
    if (flow[edge] < least || flow[edge] > most) {
      throw new IllegalArgumentException("the true value lies outside what is known of it");
    }
    low[edge] = least;
    high[edge] = most;
  }

  /** A copy whose flow can be changed without changing this one's. */
  private Circulation copy() {
    Circulation copy = new Circulation();
    copy.ends.addAll(ends);
    copy.touching.addAll(touching);
    copy.flow = flow.clone();
    copy.low = low;
    copy.high = high;
    return copy;
  }

  /** How much more (or less) a cell could be in a table that fits, at most {@code most}. */
  long room(int edge, boolean more, long most) {
    Circulation tried = copy();
    return tried.push(edge, more, most, none -> false);
  }

  /**
   * The edges whose ranges would have to open so that a cell could be one more (or less) than its
   * range allows now; empty if no opening helps.
   */
  List<Integer> toOpen(int edge, boolean more, IntPredicate openable) {
    Circulation tried = copy();
    tried.push(edge, more, UNBOUNDED, none -> false);
    List<Integer> path = tried.path(edge, more, openable);
    return path.stream()
        .map(step -> step >> 1)
        .filter(e -> !tried.free(e, path.contains(e << 1)))
        .toList();
  }

  private long push(int edge, boolean more, long most, IntPredicate openable) {
    long pushed = 0;
    while (pushed < most && free(edge, more)) {
      List<Integer> path = path(edge, more, openable);
      if (path.isEmpty()) {
        return pushed;
      }
      move(edge, more);
      path.forEach(step -> move(step >> 1, (step & 1) == 0));
      pushed++;
    }
    return pushed;
  }

  private boolean free(int edge, boolean more) {
    return more ? flow[edge] < high[edge] : flow[edge] > low[edge];
  }

  private void move(int edge, boolean more) {
    flow[edge] += more ? 1 : -1;
  }

  /**
   * The way that makes up for a change of one, as steps {@code 2 * edge} (one more) or {@code 2 *
   * edge + 1} (one less), with as few openings as can be and then as short as can be; empty where
   * there is none.
   */
  private List<Integer> path(int edge, boolean more, IntPredicate openable) {
    int start = ends.get(edge)[more ? 1 : 0];
    int goal = ends.get(edge)[more ? 0 : 1];
    int[] cost = new int[touching.size()];
    int[] by = new int[touching.size()];
    Arrays.fill(cost, Integer.MAX_VALUE);
    Arrays.fill(by, -1);
    cost[start] = 0;
    Deque<Integer> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty()) {
      int at = next.removeFirst();
      for (int e : touching.get(at)) {
        if (e != edge) {
          boolean forward = ends.get(e)[0] == at;
          reach(e, forward, cost, by, next, openable);
        }
      }
    }
    return cost[goal] == Integer.MAX_VALUE ? List.of() : back(start, goal, by);
  }

  private void reach(
      int e, boolean forward, int[] cost, int[] by, Deque<Integer> next, IntPredicate openable) {
    int from = ends.get(e)[forward ? 0 : 1];
    int to = ends.get(e)[forward ? 1 : 0];
    boolean free = free(e, forward);
    boolean opened = !free && openable.test(e) && (forward || flow[e] > 0);
    int price = cost[from] + (free ? 0 : 1);
    if ((free || opened) && price < cost[to]) {
      cost[to] = price;
      by[to] = 2 * e + (forward ? 0 : 1);
      if (free) {
        next.addFirst(to);
      } else {
        next.addLast(to);
      }
    }
  }

  private List<Integer> back(int start, int goal, int[] by) {
    List<Integer> steps = new ArrayList<>();
    for (int at = goal; at != start; ) {
      steps.add(by[at]);
      at = ends.get(by[at] >> 1)[by[at] & 1];
    }
    return steps;
  }
}
