package org.redthread.site.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What changed in a run, short enough for a mailbox or a chat channel. It may leave the house: it
 * names organisations, no person, and no count of a group that is smaller than five.
 *
 * @param schema 1
 * @param since the run it is held against, empty on the first ever
 * @param language en or nb
 * @param headline what matters most, a dozen words
 * @param lead what is told
 * @param site where the morning page is, empty where not known
 */
public record Digest(
    int schema,
    String run,
    LocalDate asAt,
    String since,
    String language,
    String headline,
    String lead,
    List<Section> sections,
    String site) {
  public static final int SCHEMA = 1;

  public Digest {
    sections = List.copyOf(sections);
  }

  /** A heading and what stands under it. */
  public record Section(String id, String heading, List<Item> items) {
    public Section {
      items = List.copyOf(items);
    }
  }

  /**
   * One thing that changed.
   *
   * @param text in words
   * @param facts the same for programs
   */
  public record Item(String text, Map<String, Object> facts) {
    public Item {
      facts = java.util.Collections.unmodifiableMap(new TreeMap<>(facts));
    }
  }
}
