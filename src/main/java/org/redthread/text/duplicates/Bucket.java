package org.redthread.text.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Texts whose signatures agree in a band, and the links between those that resemble each other.
 * Phrases that everyone writes make large buckets: one above {@value #LARGE} is split by further
 * rows of the signature, so that only the more alike are compared. Only as many links are given as
 * are needed to connect what belongs together.
 */
public final class Bucket {
  /** Texts in a bucket up to which all pairs are compared. */
  static final int LARGE = 128;

  /** Texts before it that each is compared with in a large bucket: enough for a campaign. */
  private static final int NEIGHBOURS = 8;

  private static final int DEEPEST = 9;

  /** Two texts that resemble each other, by their place among all texts. */
  record Places(int one, int other) {}

  private final Sketch[] texts;
  private final Components known;
  private final int firstRow;
  private final List<Places> links = new ArrayList<>();

  /**
   * A bucket among texts in the order of their content.
   *
   * @param known what is connected already; is not changed
   * @param band the band in which all members agree
   */
  Bucket(Sketch[] texts, Components known, int band) {
    this.texts = texts;
    this.known = known;
    this.firstRow = band * Signature.ROWS_PER_BAND;
  }

  /**
   * The links among texts that share a band.
   *
   * @param members in any order, each once
   * @param band 0 to {@link Signature#BANDS} - 1
   */
  public static List<Link> links(List<Sketch> members, int band) {
    Sketch[] texts = members.stream().sorted().toArray(Sketch[]::new);
    int[] all = IntStream.range(0, texts.length).toArray();
    return new Bucket(texts, new Components(texts.length), band)
        .links(all).stream()
            .map(pair -> new Link(texts[pair.one()].content(), texts[pair.other()].content()))
            .toList();
  }

  /** The links among members, given by ascending place. */
  List<Places> links(int[] members) {
    split(members, Signature.ROWS_PER_BAND);
    return links;
  }

  private void split(int[] members, int depth) {
    if (members.length <= LARGE || depth == DEEPEST) {
      compare(members, LARGE);
      return;
    }
    compare(members, NEIGHBOURS);
    for (int[] part : parts(members, firstRow + depth)) {
      split(part, depth + 1);
    }
  }

  /** Members that agree in a row, ascending within each part; parts of one are left out. */
  private List<int[]> parts(int[] members, int row) {
    long[] keyed = new long[members.length];
    for (int i = 0; i < keyed.length; i++) {
      keyed[i] = ((long) texts[members[i]].signature().row(row) << 32) | members[i];
    }
    Arrays.sort(keyed);
    return Runs.of(keyed);
  }

  /** Compares each member with at most so many before it. */
  private void compare(int[] members, int before) {
    Components within = new Components(members.length);
    // what is prepared of the text that is first by content serves for all that follow it
    Resemblance[] first = new Resemblance[Math.min(members.length, before)];
    for (int i = 0; i < members.length; i++) {
      for (int j = i - 1; j >= Math.max(0, i - before); j--) {
        boolean news = !within.joined(i, j) && !known.joined(members[i], members[j]);
        if (news && first[j % first.length].to(texts[members[i]]).holds()) {
          within.join(i, j);
          links.add(new Places(members[j], members[i]));
        }
      }
      first[i % first.length] = new Resemblance(texts[members[i]]);
    }
  }
}
