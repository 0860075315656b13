package org.redthread.text.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.redthread.text.Letter;

/**
 * Finds letters that are one letter: exact repeats, near-duplicates, and campaigns.
 *
 * <p>Candidates share a band of a MinHash signature; each pair is then compared exactly; what
 * resembles each other is connected, and what is connected is parted into groups around one letter
 * each, so that a chain of small changes does not join its ends. The result is a function of the
 * set of letters and the seed: neither the order of rows nor the number of cores makes a
 * difference.
 */
public final class Duplicates {
  private final Texts texts;
  private final Sketch[] sketches;
  private final Components components;

  private Duplicates(Texts texts) {
    this.texts = texts;
    this.sketches = texts.sketches();
    this.components = new Components(sketches.length);
  }

  /**
   * The groups among letters.
   *
   * @param letters with distinct ids
   * @param seed of the hash functions
   */
  public static Groups of(List<Letter> letters, long seed) {
    return of(letters, seed, band -> {});
  }

  /**
   * As {@link #of(List, long)}.
   *
   * @param afterBand is told how many bands are done, 1 to {@link Signature#BANDS}
   */
  public static Groups of(List<Letter> letters, long seed, IntConsumer afterBand) {
    MinHash hashing = new MinHash(seed);
    List<Sketch> sketches =
        letters.parallelStream().map(letter -> Sketch.of(letter.text(), hashing)).toList();
    Duplicates search =
        new Duplicates(new Texts(letters.stream().map(Letter::id).toList(), sketches));
    search.connect(afterBand);
    return search.groups();
  }

  /**
   * As {@link #of(List, long)}, of letters whose sketches were made elsewhere.
   *
   * @param ids of the letters, distinct
   * @param sketches of the same letters in the same order, all by one seed
   */
  public static Groups ofSketches(List<String> ids, List<Sketch> sketches) {
    Duplicates search = new Duplicates(new Texts(ids, sketches));
    search.connect(band -> {});
    return search.groups();
  }

  private void connect(IntConsumer afterBand) {
    int[] comparable = texts.comparable();
    for (int band = 0; band < Signature.BANDS; band++) {
      for (Bucket.Link link : links(comparable, band)) {
        components.join(link.one(), link.other());
      }
      components.flatten();
      afterBand.accept(band + 1);
    }
  }

  private List<Bucket.Link> links(int[] comparable, int band) {
    int row = band * Signature.ROWS_PER_BAND;
    return Runs.of(keyed(comparable, row)).parallelStream()
        .flatMap(same -> Runs.of(keyed(same, row + 1)).stream())
        .flatMap(bucket -> new Bucket(sketches, components, band).links(bucket).stream())
        .toList();
  }

  private long[] keyed(int[] places, int row) {
    long[] keyed = new long[places.length];
    for (int i = 0; i < keyed.length; i++) {
      keyed[i] = ((long) sketches[places[i]].signature().row(row) << 32) | places[i];
    }
    Arrays.parallelSort(keyed);
    return keyed;
  }

  private Groups groups() {
    Map<Integer, List<Integer>> connected =
        IntStream.range(0, sketches.length)
            .boxed()
            .collect(Collectors.groupingBy(components::root, TreeMap::new, Collectors.toList()));
    List<Group> groups =
        List.copyOf(connected.values()).parallelStream()
            .flatMap(component -> parted(component).stream())
            .sorted(
                Comparator.comparingInt((Group group) -> -group.members().size())
                    .thenComparing(Group::id))
            .toList();
    return Groups.of(groups);
  }

  private List<Group> parted(List<Integer> component) {
    if (component.size() == 1 && texts.ids(component.get(0)).size() == 1) {
      return List.of();
    }
    List<Gathering.Place> places = Gathering.of(component.stream().map(texts::copied).toList());
    Map<Integer, List<Gathering.Place>> around =
        places.stream().collect(Collectors.groupingBy(Gathering.Place::standsFor));
    List<Group> groups = new ArrayList<>();
    for (List<Gathering.Place> one : around.values()) {
      group(component, one, groups);
    }
    return groups;
  }

  private void group(List<Integer> component, List<Gathering.Place> places, List<Group> groups) {
    Kind kind =
        places.stream().map(Gathering.Place::kind).max(Comparator.naturalOrder()).orElseThrow();
    int standing = component.get(places.get(0).standsFor());
    List<Member> members = new ArrayList<>();
    for (Gathering.Place place : places) {
      List<String> ids = texts.ids(component.get(place.text()));
      Kind own = ids.size() > 1 ? Kind.EXACT : kind;
      ids.forEach(id -> members.add(new Member(id, own, place.similarity())));
    }
    if (members.size() > 1) {
      String first = texts.ids(standing).get(0);
      members.sort(
          Comparator.comparing((Member member) -> !member.id().equals(first))
              .thenComparingDouble(member -> -member.similarity())
              .thenComparing(Member::id));
      String id = members.stream().map(Member::id).min(Comparator.naturalOrder()).orElseThrow();
      groups.add(new Group(id, kind, sketches[standing].length(), members));
    }
  }
}
