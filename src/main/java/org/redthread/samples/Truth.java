package org.redthread.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is in a sample set: the answers against which intake and verdicts are tested; {@code
 * truth.json}.
 *
 * @param complaints records asked for; repeats, corrections and broken rows come on top of the
 *     parts
 * @param parts records of each feed before repeats and corrections
 * @param files what intake must say of each file
 * @param notes how many records are anonymous, sent twice, part of a campaign, malformed, ...
 */
public record Truth(
    long seed,
    long complaints,
    String firstMonth,
    String lastMonth,
    String asAt,
    Map<String, Long> parts,
    List<Rows> files,
    Map<String, Long> notes,
    List<Effect> planted,
    List<Night> nights) {

  /** Rows of one file: {@code read} is the sum of the other four. */
  public record Rows(
      String source,
      String file,
      long read,
      long accepted,
      long superseded,
      long duplicate,
      long quarantined) {}

  /**
   * One planted effect and what came of it.
   *
   * @param ratio planted rate ratio at the start
   * @param yearlyGrowth of the ratio
   * @param from first month; empty when it was always there
   * @param until first month after it; empty when it lasts
   * @param codedBefore codes written of these organisations in the months before
   * @param codedDuring codes written while it lasted
   * @param expectedDuring codes expected in those months had nothing been planted
   * @param realisedRatio the last two, divided
   */
  public record Effect(
      String id,
      Planted.Kind kind,
      String description,
      List<String> organisations,
      List<String> failures,
      double ratio,
      double yearlyGrowth,
      String from,
      String until,
      long codedBefore,
      long codedDuring,
      double expectedDuring,
      double realisedRatio) {}

  /** A later night's file: complaints with new numbers only. */
  public record Night(String file, String month, long complaints) {}

  public Truth {
    parts = new java.util.TreeMap<>(parts);
    files = List.copyOf(files);
    notes = new java.util.TreeMap<>(notes);
    planted = List.copyOf(planted);
    nights = List.copyOf(nights);
  }

  /** English records written so far, all nights together. */
  long written() {
    long first = parts.getOrDefault("complaints", 0L);
    return first + nights.stream().mapToLong(Night::complaints).sum();
  }

  /** The same set with one more night. */
  Truth and(Night night, List<Rows> rows) {
    List<Rows> allRows = new ArrayList<>(files);
    allRows.addAll(rows);
    List<Night> allNights = new ArrayList<>(nights);
    allNights.add(night);
    return new Truth(
        seed, complaints, firstMonth, lastMonth, asAt, parts, allRows, notes, planted, allNights);
  }
}
