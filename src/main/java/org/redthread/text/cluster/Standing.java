package org.redthread.text.cluster;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How things stand before clusters are found anew.
 *
 * @param letters all of the scope
 * @param clusters letter to the cluster it is in; new letters are here only if one took them
 * @param entries the clusters there are
 * @param last what the last night left
 */
record Standing(
    List<PatternLetter> letters,
    Map<String, String> clusters,
    Collection<ClusterBook.Entry> entries,
    ClusterBook last) {
  /** A young cluster of this share of all letters is large enough to be found by clustering. */
  private static final double GROWN_UP = 0.02;

  private static final int GROWN_UP_LETTERS = 30;

  /** Ids of young clusters that are too small to be found by clustering yet. */
  Set<String> stillYoung() {
    Set<String> young = new TreeSet<>();
    for (ClusterBook.Entry entry : entries) {
      long size = clusters.values().stream().filter(entry.id()::equals).count();
      boolean small = size < Math.max(GROWN_UP_LETTERS, GROWN_UP * letters.size());
      if (entry.young() && small && size > 0) {
        young.add(entry.id());
      }
    }
    return young;
  }

  /** Of all letters but those of the young, beginning with the clusters there are. */
  Clustering clustering(Set<String> young, PatternSettings settings) {
    List<PatternLetter> others =
        letters.stream().filter(l -> !young.contains(clusters.getOrDefault(l.id(), ""))).toList();
    Map<String, String> before = new TreeMap<>(clusters);
    before.values().removeIf(c -> young.contains(c) || c.equals(Membership.UNASSIGNED));
    before.keySet().retainAll(last.members().keySet());
    return LetterClusters.again(
        others.stream().map(PatternLetter::letter).toList(),
        others.stream().mapToInt(PatternLetter::severity).toArray(),
        before,
        settings);
  }

  /**
   * Which of the last night's clusters those that were found continue.
   *
   * @param large ids of those with enough letters
   */
  Lineage lineage(Set<String> young, Clustering found, Set<String> large) {
    Map<String, String> now = new TreeMap<>(clusters);
    now.values().retainAll(young);
    found.memberships().stream()
        .filter(m -> large.contains(m.cluster()))
        .forEach(m -> now.put(m.letter(), m.cluster()));
    Map<String, String> then = new HashMap<>(last.members());
    then.values().removeIf(Membership.UNASSIGNED::equals);
    return Lineage.of(
        then,
        now,
        (old, id) -> last.likeness(old, found.model().terms(id)),
        last.prefix(),
        last.next());
  }
}
