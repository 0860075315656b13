package org.redthread.text.cluster;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * How patterns are followed from night to night.
 *
 * @param clusters how they are found
 * @param least letters that a cluster has at least
 * @param regrowth share of letters that must have come since the clusters were found before they
 *     are found anew
 * @param recentDays how long a letter counts as recent in the search for new themes
 * @param pins what analysts have decided; it holds every night
 * @param places words of the names of organisations, as analysed: they say where, and start no
 *     theme
 * @param level chance that a word is taken for a new theme on a night where nothing changed
 */
public record PatternSettings(
    ClusterSettings clusters,
    Pins pins,
    Set<String> places,
    int least,
    double regrowth,
    int recentDays,
    double level)
    implements Serializable {
  public PatternSettings {
    if (least < 2 || !(regrowth > 0) || recentDays < 1 || !(level > 0 && level < 1)) {
      throw new IllegalArgumentException("least, regrowth, recentDays or level is out of range");
    }
    places = Set.copyOf(places);
  }

  /** At least 5 letters, found anew after a quarter more, 60 days, .05 shared by 13 weeks. */
  public static PatternSettings standard(long seed) {
    return new PatternSettings(
        ClusterSettings.standard(seed), Pins.NONE, Set.of(), 5, 0.25, 60, 0.05 / 13);
  }

  public PatternSettings clusters(ClusterSettings other) {
    return new PatternSettings(other, pins, places, least, regrowth, recentDays, level);
  }

  public PatternSettings regrowth(double share) {
    return new PatternSettings(clusters, pins, places, least, share, recentDays, level);
  }

  public PatternSettings pins(Pins decisions) {
    return new PatternSettings(clusters, decisions, places, least, regrowth, recentDays, level);
  }

  /**
   * @param names of organisations, as printed
   */
  public PatternSettings places(Collection<String> names) {
    Wording wording = new Wording();
    Set<String> words = new HashSet<>();
    for (String name : names) {
      wording.words(name, false).forEach(word -> words.add(word.term()));
      wording.words(name, true).forEach(word -> words.add(word.term()));
    }
    return new PatternSettings(clusters, pins, words, least, regrowth, recentDays, level);
  }
}
