package org.redthread.text.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of many connected texts are worth a look from one of them: those with which it shares a
 * band of the signature, and where many share it, further rows too, until at most {@value #NARROW}
 * are left. What is asked for once is a function of the texts, not of their order.
 */
final class Nearby {
  /** Texts that share rows, up to which all of them are near each other. */
  private static final int NARROW = 64;

  /** Rows that texts share at most before they are near each other, however many they are. */
  private static final int DEEPEST = 12;

  private final List<Sketch> texts;
  private final List<List<int[]>> sharing;
  private final int[] lastSeen;
  private int asked;

  Nearby(List<Sketch> texts) {
    this.texts = texts;
    this.lastSeen = new int[texts.size()];
    this.sharing = IntStream.range(0, texts.size()).mapToObj(i -> shares()).toList();
    int[] all = byContent(texts);
    for (int band = 0; band < Signature.BANDS; band++) {
      split(all, band * Signature.ROWS_PER_BAND, 0);
    }
  }

  private static List<int[]> shares() {
    return new ArrayList<>();
  }

  private static int[] byContent(List<Sketch> texts) {
    return IntStream.range(0, texts.size())
        .boxed()
        .sorted((one, other) -> texts.get(one).compareTo(texts.get(other)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void split(int[] members, int row, int depth) {
    boolean inBand = depth >= Signature.ROWS_PER_BAND;
    if (inBand && (members.length <= NARROW || depth == DEEPEST)) {
      // of more than that, which say the same all over, each is near those next to it by content
      for (int from = 0; from < members.length; from += NARROW) {
        int[] next = Arrays.copyOfRange(members, from, Math.min(members.length, from + NARROW));
        for (int member : next) {
          sharing.get(member).add(next);
        }
      }
      return;
    }
    for (int[] part : parts(members, row + depth)) {
      split(part, row, depth + 1);
    }
  }

  /** Members that agree in a row; parts of one are left out. */
  private List<int[]> parts(int[] members, int row) {
    long[] keyed = new long[members.length];
    for (int i = 0; i < keyed.length; i++) {
      keyed[i] = ((long) texts.get(members[i]).signature().row(row) << 32) | i;
    }
    Arrays.sort(keyed);
    return Runs.of(keyed).stream()
        .map(run -> Arrays.stream(run).map(i -> members[i]).toArray())
        .toList();
  }

  /** The places of texts near that one, itself not among them, each once. */
  int[] to(int text) {
    asked++;
    lastSeen[text] = asked;
    IntStream.Builder near = IntStream.builder();
    for (int[] members : sharing.get(text)) {
      for (int member : members) {
        if (lastSeen[member] != asked) {
          lastSeen[member] = asked;
          near.add(member);
        }
      }
    }
    return near.build().toArray();
  }
}
