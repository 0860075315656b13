package org.redthread.text.duplicates;

import java.util.ArrayList;
import java.util.List;

/**
 * New texts, by the bands of their signatures, against which any number of older texts is held one
 * by one. What is looked at is what shares a band, in buckets of any size. Made once for any number
 * of threads, each of which {@link #holding() holds} its own share of the older texts.
 */
public final class Newcomers {
  private final Sketch[] texts;
  private final BandTable byBand;

  /** Texts too short to be like others are left out. */
  public Newcomers(List<Sketch> texts) {
    this.texts = texts.stream().filter(Sketch::comparable).toArray(Sketch[]::new);
    this.byBand = new BandTable(this.texts);
  }

  /** Holds older texts against these; for one thread. */
  public Holding holding() {
    return new Holding();
  }

  /** Older texts held so far, and what they connect. */
  public final class Holding {
    private final Components connected = new Components(texts.length);

    /** For each new text the number of the older text it was last held against. */
    private final int[] lastHeld = new int[texts.length];

    private int held;

    private Holding() {}

    /**
     * New texts that resemble an older one and have other words: enough of them to connect, with
     * the links given before, all that do.
     */
    public List<Link> links(Sketch older) {
      if (!older.comparable()) {
        return List.of();
      }
      held++;
      List<Integer> linked = new ArrayList<>();
      Resemblance resemblance = new Resemblance(older);
      for (int band = 0; band < Signature.BANDS; band++) {
        byBand.each(older.signature().band(band), text -> hold(resemblance, older, text, linked));
      }
      return linked.stream().map(text -> new Link(older.content(), texts[text].content())).toList();
    }

    /** What is prepared of the older text serves for all it is held against. */
    private void hold(Resemblance resemblance, Sketch older, int text, List<Integer> linked) {
      if (lastHeld[text] != held) {
        lastHeld[text] = held;
        boolean news = linked.isEmpty() || !connected.joined(linked.get(0), text);
        if (news && resemblance.to(texts[text]).holds() && !texts[text].equals(older)) {
          join(text, linked);
        }
      }
    }

    private void join(int text, List<Integer> linked) {
      linked.add(text);
      if (linked.size() > 1) {
        connected.join(linked.get(0), text);
      }
    }
  }
}
