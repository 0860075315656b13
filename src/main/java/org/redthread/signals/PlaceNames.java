package org.redthread.signals;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What sentences call the sectors and regions of a panel. A sector without a name of its own is
 * called by its id, with blanks for what joins its words; a region is called as the panel has it.
 */
public final class PlaceNames {
  /** No names but the ids. */
  public static final PlaceNames NONE = new PlaceNames(Map.of());

  private static final Pattern CODE = Pattern.compile("[\\p{Ll}\\d]+([-_][\\p{Ll}\\d]+)+");

  private final Map<String, Map<String, String>> sectors;

  /**
   * @param sectors names by sector id, then by language (en, nb)
   */
  public PlaceNames(Map<String, ? extends Map<String, String>> sectors) {
    this.sectors = new TreeMap<>(sectors);
  }

  PlaceName of(Group group) {
    return group.kind() == Group.Kind.SECTOR ? sector(group.name()) : PlaceName.of(group.name());
  }

  private PlaceName sector(String id) {
    Map<String, String> names = sectors.getOrDefault(id, Map.of());
    String spelt = CODE.matcher(id).matches() ? id.replaceAll("[-_]", " ") : id;
    String english = names.getOrDefault("en", spelt);
    return new PlaceName(english, names.getOrDefault("nb", english));
  }
}
