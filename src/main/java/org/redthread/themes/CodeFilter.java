package org.redthread.themes;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;

/**
 * The codes that put a complaint into a theme whatever its letter says.
 *
 * @param feed codes as feeds have them
 * @param nodes failure types; a complaint coded below one of them counts
 */
public record CodeFilter(ArrayList<String> feed, ArrayList<String> nodes) implements Serializable {
  /** Both may be left out. */
  public CodeFilter {
    feed = feed == null ? new ArrayList<>() : new ArrayList<>(feed);
    nodes = nodes == null ? new ArrayList<>() : new ArrayList<>(nodes);
  }

  /** Whether any code or node is among those of the filter. */
  boolean accepts(Collection<String> codes, Collection<String> complaintNodes) {
    return !Collections.disjoint(feed, codes) || !Collections.disjoint(nodes, complaintNodes);
  }
}
