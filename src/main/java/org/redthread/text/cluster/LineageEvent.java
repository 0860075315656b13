package org.redthread.text.cluster;

import java.util.List;

/**
 * What became of a cluster from one night to the next.
 *
 * @param kind what happened
 * @param cluster the id tonight; for MERGED and GONE that of the last night
 * @param others SPLIT: the one it came out of; MERGED: the one it went into; else none
 * @param before letters last night, 0 if it was not there
 * @param now letters tonight, 0 if it is there no more
 */
public record LineageEvent(Kind kind, String cluster, List<String> others, int before, int now) {
  /** What can happen to a cluster. */
  public enum Kind {
    /** Its letters are mostly new, or came from everywhere. */
    BORN,
    /** There as before, within a tenth of its size. */
    HELD,
    GROWN,
    SHRUNK,
    /** Most of its letters came out of one cluster, which lives on. */
    SPLIT,
    /** Most of its letters went into one cluster, which has another's id. */
    MERGED,
    /** Its letters went everywhere, or are there no more. */
    GONE
  }

  public LineageEvent {
    others = List.copyOf(others);
  }
}
