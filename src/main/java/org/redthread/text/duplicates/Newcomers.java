package org.redthread.text.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * New texts, by the bands of their signatures, against which any number of older texts is held one
 * by one. What is looked at is what shares a band, in buckets of any size.
 */
public final class Newcomers {
  private final List<Sketch> texts;
  private final Map<Long, int[]> byBand = new HashMap<>();

  /** For each new text the number of the older text it was last held against. */
  private final int[] lastHeld;

  private int held;

  /** Texts too short to be like others are left out. */
  public Newcomers(List<Sketch> texts) {
    this.texts = texts.stream().filter(Sketch::comparable).toList();
    this.lastHeld = new int[this.texts.size()];
    for (int text = 0; text < this.texts.size(); text++) {
      for (int band = 0; band < Signature.BANDS; band++) {
        byBand.merge(
            this.texts.get(text).signature().band(band), new int[] {text}, Newcomers::joined);
      }
    }
  }

  private static int[] joined(int[] some, int[] one) {
    int[] all = Arrays.copyOf(some, some.length + 1);
    all[some.length] = one[0];
    return all;
  }

  /** The new texts that resemble an older one and have other words. */
  public List<Link> links(Sketch older) {
    if (!older.comparable()) {
      return List.of();
    }
    held++;
    List<Link> links = new ArrayList<>();
    Resemblance resemblance = new Resemblance(older);
    for (int band = 0; band < Signature.BANDS; band++) {
      for (int text : byBand.getOrDefault(older.signature().band(band), new int[0])) {
        if (lastHeld[text] != held) {
          lastHeld[text] = held;
          link(resemblance, older, text, links);
        }
      }
    }
    return links;
  }

  /** What is prepared of the older text serves for all it is held against. */
  private void link(Resemblance resemblance, Sketch older, int place, List<Link> links) {
    Sketch text = texts.get(place);
    if (!text.equals(older) && resemblance.to(text).holds()) {
      links.add(new Link(older.content(), text.content()));
    }
  }
}
