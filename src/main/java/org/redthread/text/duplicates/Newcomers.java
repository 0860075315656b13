package org.redthread.text.duplicates;

import java.util.ArrayList;
import java.util.List;

/**
 * New texts, by the bands of their signatures, against which any number of older texts is held one
 * by one. What is looked at is what shares a band, in buckets of any size.
 */
public final class Newcomers {
  private final List<Sketch> texts;
  private final List<Resemblance> resemblances;
  private final BandTable byBand;

  /** For each new text the number of the older text it was last held against. */
  private final int[] lastHeld;

  private int held;

  /** Texts too short to be like others are left out. */
  public Newcomers(List<Sketch> texts) {
    this.texts = texts.stream().filter(Sketch::comparable).toList();
    this.resemblances = this.texts.stream().map(Resemblance::new).toList();
    this.lastHeld = new int[this.texts.size()];
    this.byBand = new BandTable(this.texts);
  }

  /** The new texts that resemble an older one and have other words. */
  public List<Link> links(Sketch older) {
    if (!older.comparable()) {
      return List.of();
    }
    held++;
    List<Link> links = new ArrayList<>();
    for (int band = 0; band < Signature.BANDS; band++) {
      int entry = byBand.last(older.signature().band(band));
      for (; entry >= 0; entry = byBand.before(entry)) {
        int text = BandTable.text(entry);
        if (lastHeld[text] != held) {
          lastHeld[text] = held;
          link(older, text, links);
        }
      }
    }
    return links;
  }

  /** What is prepared of a new text serves for all older ones that are held against it. */
  private void link(Sketch older, int place, List<Link> links) {
    Sketch text = texts.get(place);
    if (!text.equals(older) && resemblances.get(place).to(older).holds()) {
      links.add(new Link(older.content(), text.content()));
    }
  }
}
