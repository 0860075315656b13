package org.redthread.text.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.redthread.text.Letter;

/**
 * Finds recurring themes in letters: latent semantic analysis of their words, then spherical
 * k-means. The result depends on the letters, the pins and the settings alone: not on the order of
 * rows, nor on the number of cores. Letters with the same words are always together.
 */
public final class LetterClusters {
  /** A change in the number of clusters by less than this share is no change. */
  private static final double SLACK = 0.34;

  private final ClusterSettings settings;
  private final Corpus corpus;
  private final List<Letter> letters;
  private final Distinct distinct;
  private final Units rules;

  private LetterClusters(Corpus corpus, Pins pins, ClusterSettings settings) {
    this.settings = settings;
    this.corpus = corpus;
    this.letters = corpus.letters();
    this.distinct = Distinct.of(letters);
    this.rules = Units.of(distinct, letters, pins);
  }

  /** Finds the themes of letters whose severity is not known. */
  public static Clustering of(List<Letter> letters, Pins pins, ClusterSettings settings) {
    return of(letters, new int[letters.size()], pins, settings);
  }

  /**
   * Finds the themes of letters.
   *
   * @param severity of each letter, 0 where not known
   */
  public static Clustering of(
      List<Letter> letters, int[] severity, Pins pins, ClusterSettings settings) {
    Corpus corpus = new Corpus(letters, severity, Set.of());
    return new LetterClusters(corpus, pins, settings).find(Map.of());
  }

  /**
   * Finds the themes again, beginning with those of the last time.
   *
   * @param before letter to the cluster it was in, none: as the first time; clusters keep no id
   *     here, see {@link Lineage}
   */
  static Clustering again(
      List<Letter> letters, int[] severity, Map<String, String> before, PatternSettings settings) {
    Corpus corpus = new Corpus(letters, severity, settings.places());
    return new LetterClusters(corpus, settings.pins().pairs(), settings.clusters()).find(before);
  }

  private Clustering find(Map<String, String> before) {
    int[] sample = sample();
    Space space = space(sample);
    Points units = units(space);
    boolean[] blank = blank(units);
    int[] fitted = fitted(sample, blank);
    if (fitted.length == 0) {
      return nothing(space, sample.length);
    }
    Points fit = units.only(fitted);
    Partition partition = partition(fit, fitted, before);
    Centroids centroids = Centroids.of(partition, fit);
    Assignment.Limit limit = new Assignment.Limit(settings.mostUnassigned(), centroids.chance());
    Assignment assignment =
        Assignment.of(units, centroids, rules).without(rules.copies(distinct), blank, rules, limit);
    return new Writing(
            new Writing.Subject(corpus, distinct, rules),
            new Writing.Result(units, centroids, assignment))
        .clustering(space, sample.length);
  }

  /** Distinct texts to find the clusters in: all, or as many as the settings say, by chance. */
  private int[] sample() {
    int size = distinct.size();
    if (size <= settings.sample()) {
      return IntStream.range(0, size).toArray();
    }
    UniformRandomProvider random = Chance.of(settings.seed(), 77);
    double[] lot = IntStream.range(0, size).mapToDouble(i -> random.nextDouble()).toArray();
    return IntStream.range(0, size)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> lot[i]))
        .limit(settings.sample())
        .mapToInt(Integer::intValue)
        .sorted()
        .toArray();
  }

  private Space space(int[] sample) {
    double[] weights = Arrays.stream(sample).mapToDouble(i -> distinct.copies()[i]).toArray();
    return Space.of(Space.features(distinct, sample), weights, settings);
  }

  /**
   * A point for each unit: the direction of the weighted sum of its texts, with the length of that
   * sum as its weight, which leaves the aim of k-means as it is.
   */
  private Points units(Space space) {
    double[] texts = space.points(distinct);
    int size = space.size();
    double[] at = new double[rules.count() * size];
    for (int text = 0; text < distinct.size(); text++) {
      for (int j = 0; j < size; j++) {
        at[rules.of()[text] * size + j] += distinct.copies()[text] * texts[text * size + j];
      }
    }
    double[] weights = new double[rules.count()];
    for (int unit = 0; unit < weights.length; unit++) {
      weights[unit] = Vectors.scale(at, unit * size, size);
    }
    return new Points(at, weights, size);
  }

  private static boolean[] blank(Points units) {
    boolean[] blank = new boolean[units.count()];
    for (int unit = 0; unit < blank.length; unit++) {
      blank[unit] = units.weights()[unit] <= 0;
    }
    return blank;
  }

  private int[] fitted(int[] sample, boolean[] blank) {
    return Arrays.stream(sample)
        .map(text -> rules.of()[text])
        .distinct()
        .filter(unit -> !blank[unit])
        .sorted()
        .toArray();
  }

  private Partition partition(Points fit, int[] fitted, Map<String, String> before) {
    if (!before.isEmpty()) {
      double[] means = means(fit, fitted, before);
      return SphericalKMeans.warm(fit, Reshaping.to(means, wanted(fit, means), fit));
    }
    int wanted = settings.k() == 0 ? Stability.choose(fit, settings.seed()) : settings.k();
    int k = Math.min(wanted, fit.count());
    return Agreed.of(fit, k, settings.starts(), settings.seed());
  }

  /** As many as before, unless stability speaks for clearly more or fewer. */
  private int wanted(Points fit, double[] means) {
    int before = means.length / fit.size();
    int now = settings.k() == 0 ? Stability.choose(fit, settings.seed()) : settings.k();
    boolean close = settings.k() == 0 && Math.abs(now - before) <= SLACK * before;
    return Math.max(1, Math.min(fit.count(), close ? before : now));
  }

  /** The means of the clusters of the last time, in the order of their ids. */
  private double[] means(Points fit, int[] fitted, Map<String, String> before) {
    Map<Integer, Integer> placeOf = new HashMap<>();
    for (int i = 0; i < fitted.length; i++) {
      placeOf.put(fitted[i], i);
    }
    Map<String, double[]> sums = new TreeMap<>();
    Set<Integer> done = new HashSet<>();
    int[] order =
        IntStream.range(0, letters.size())
            .boxed()
            .sorted(Comparator.comparing(row -> letters.get(row).id()))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int row : order) {
      Integer place = placeOf.get(rules.of()[distinct.of()[row]]);
      String cluster = before.get(letters.get(row).id());
      if (place != null && cluster != null && done.add(place)) {
        double[] sum = sums.computeIfAbsent(cluster, c -> new double[fit.size()]);
        for (int j = 0; j < fit.size(); j++) {
          sum[j] += fit.weights()[place] * fit.at()[place * fit.size() + j];
        }
      }
    }
    sums.values().removeIf(sum -> Vectors.norm(sum, 0, sum.length) == 0);
    return sums.values().stream().flatMapToDouble(s -> Arrays.stream(Vectors.unit(s))).toArray();
  }

  private Clustering nothing(Space space, int fitted) {
    ClusterModel model =
        new ClusterModel(
            space, new Centroids(new double[0], Math.max(1, space.size()), 0), List.of(), 0);
    return new Clustering(
        List.of(),
        letters.stream()
            .map(l -> new Membership(l.id(), Membership.UNASSIGNED, 0, Representative.NONE))
            .toList(),
        model,
        fitted);
  }
}
