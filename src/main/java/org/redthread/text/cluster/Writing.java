package org.redthread.text.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.redthread.text.Letter;

/** Numbers, names and shows clusters that were found. */
final class Writing {
  /** What was clustered. */
  record Subject(Corpus corpus, Distinct distinct, Units rules) {}

  /** What was found. */
  record Result(Points units, Centroids centroids, Assignment assignment) {}

  private final List<Letter> letters;
  private final int[] severity;
  private final Set<String> places;
  private final Distinct distinct;
  private final Units rules;
  private final Points units;
  private final Centroids centroids;
  private final Assignment assignment;

  Writing(Subject subject, Result result) {
    this.letters = subject.corpus().letters();
    this.severity = subject.corpus().severity();
    this.places = subject.corpus().places();
    this.distinct = subject.distinct();
    this.rules = subject.rules();
    this.units = result.units();
    this.centroids = result.centroids();
    this.assignment = result.assignment();
  }

  Clustering clustering(Space space, int sample) {
    int[] order = bySize();
    List<String> ids = ids(order);
    Map<Integer, int[]> texts = new TreeMap<>();
    for (int c = 0; c < centroids.count(); c++) {
      int cluster = c;
      texts.put(
          c,
          IntStream.range(0, distinct.size())
              .filter(text -> assignment.of()[rules.of()[text]] == cluster)
              .toArray());
    }
    List<String> labels = Labels.of(distinct, texts, places);
    List<Cluster> clusters = new ArrayList<>();
    for (int c : order) {
      int[] in = texts.getOrDefault(c, new int[0]);
      if (in.length > 0) {
        int size = Arrays.stream(in).map(text -> distinct.copies()[text]).sum();
        clusters.add(new Cluster(ids.get(c), labels.get(c), size, in.length, cohesion(in)));
      }
    }
    return new Clustering(
        clusters,
        memberships(ids),
        new ClusterModel(space, centroids, ids, assignment.floor()),
        sample);
  }

  private double cohesion(int[] texts) {
    return Arrays.stream(texts)
        .mapToDouble(text -> assignment.cosine()[rules.of()[text]])
        .average()
        .orElse(0);
  }

  /** Largest first; of equal ones the one with the first text. */
  private int[] bySize() {
    int[] sizes = new int[centroids.count()];
    int[] first = new int[sizes.length];
    Arrays.fill(first, Integer.MAX_VALUE);
    int[] copies = rules.copies(distinct);
    for (int unit = 0; unit < copies.length; unit++) {
      int cluster = assignment.of()[unit];
      if (cluster != Assignment.NONE) {
        sizes[cluster] += copies[unit];
        first[cluster] = Math.min(first[cluster], unit);
      }
    }
    return IntStream.range(0, sizes.length)
        .boxed()
        .sorted(Comparator.comparingInt((Integer c) -> -sizes[c]).thenComparingInt(c -> first[c]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private List<String> ids(int[] order) {
    String[] ids = new String[order.length];
    int number = 1;
    for (int cluster : order) {
      while (rules.names().containsValue(Integer.toString(number))) {
        number++;
      }
      ids[cluster] = Integer.toString(number++);
    }
    rules
        .names()
        .forEach(
            (unit, name) -> {
              if (assignment.of()[unit] != Assignment.NONE) {
                ids[assignment.of()[unit]] = name;
              }
            });
    return List.of(ids);
  }

  private List<Membership> memberships(List<String> ids) {
    Map<String, Representative> shown = shown();
    return IntStream.range(0, letters.size())
        .mapToObj(
            row -> {
              int unit = rules.of()[distinct.of()[row]];
              int cluster = assignment.of()[unit];
              String id = letters.get(row).id();
              return new Membership(
                  id,
                  cluster == Assignment.NONE ? Membership.UNASSIGNED : ids.get(cluster),
                  assignment.strength()[unit],
                  shown.getOrDefault(id, Representative.NONE));
            })
        .toList();
  }

  /** Of the letters of a chosen unit the gravest, then the one with the first id. */
  private Map<String, Representative> shown() {
    int[] gravest = new int[rules.count()];
    Map<Integer, String> first = new HashMap<>();
    for (int row = 0; row < letters.size(); row++) {
      int unit = rules.of()[distinct.of()[row]];
      String id = letters.get(row).id();
      String before = first.get(unit);
      boolean graver = severity[row] > gravest[unit];
      boolean same = severity[row] == gravest[unit];
      if (before == null || graver || (same && id.compareTo(before) < 0)) {
        first.put(unit, id);
      }
      gravest[unit] = Math.max(gravest[unit], severity[row]);
    }
    Choosing choosing = new Choosing(units, assignment, gravest);
    Map<String, Representative> shown = new HashMap<>();
    assignment
        .members(centroids.count())
        .values()
        .forEach(
            members ->
                choosing
                    .of(members)
                    .forEach((unit, as) -> shown.put(first.getOrDefault(unit, ""), as)));
    return shown;
  }
}
