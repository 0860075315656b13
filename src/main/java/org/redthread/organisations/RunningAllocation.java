package org.redthread.organisations;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Shares out counts that come one after another, in whole numbers, so that what each part was given
 * in all stays nearest to its weight. Single counts shared out each by itself would all go to the
 * largest weight: of a hundred complaints, one a month, a part of 49 % would get none. Equal
 * arrears go to the code first in the alphabet.
 *
 * <p>Without limits what a part of two was given is within 1 of its exact part after every count.
 */
public final class RunningAllocation {
  private final List<Share> shares;
  private final long[] given;
  private long total;

  /**
   * @param shares weights that sum to 1
   */
  public RunningAllocation(List<Share> shares) {
    this.shares = shares.stream().sorted(java.util.Comparator.comparing(Share::code)).toList();
    this.given = new long[shares.size()];
  }

  /** Shares out the next count; the parts, by code, sum to it. */
  public Map<String, Long> next(long count) {
    return next(count, code -> Long.MAX_VALUE);
  }

  /**
   * Shares out the next count, none getting more than its limit.
   *
   * @param count 0 or more
   * @param most the limit of each code; together at least the count
   * @throws IllegalArgumentException if the limits do not hold the count
   */
  public Map<String, Long> next(long count, ToLongFunction<String> most) {
    long[] limits = shares.stream().map(Share::code).mapToLong(most).toArray();
    long[] parts = new long[limits.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Math.min(limits[i], (long) Math.floor(count * shares.get(i).weight()));
    }
    for (long left = count - IntStream.range(0, parts.length).mapToLong(i -> parts[i]).sum();
        left > 0;
        left--) {
      parts[nextInLine(parts, limits, total + count)]++;
    }
    return taken(count, parts);
  }

  private Map<String, Long> taken(long count, long[] parts) {
    total += count;
    Map<String, Long> byCode = new TreeMap<>();
    for (int i = 0; i < parts.length; i++) {
      given[i] += parts[i];
      byCode.put(shares.get(i).code(), parts[i]);
    }
    return byCode;
  }

  /** The part that lags most behind its weight once {@code whole} are shared out. */
  private int nextInLine(long[] parts, long[] limits, long whole) {
    OptionalInt next =
        IntStream.range(0, parts.length)
            .filter(i -> parts[i] < limits[i])
            .reduce((a, b) -> arrears(b, parts, whole) > arrears(a, parts, whole) ? b : a);
    return next.orElseThrow(
        () -> new IllegalArgumentException("the limits do not hold what is to be shared out"));
  }

  /** In billionths, so that 0.1 + 0.2 lags behind 0.3 by nothing. */
  private double arrears(int part, long[] parts, long whole) {
    return Math.rint((shares.get(part).weight() * whole - given[part] - parts[part]) * 1e9);
  }
}
