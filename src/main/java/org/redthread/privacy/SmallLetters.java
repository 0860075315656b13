package org.redthread.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a word can be where capitals say nothing: no word of the language at all, or built like a
 * Norwegian farm name. Stricter than {@link Vocabulary} about endings, as an ending on a short stem
 * makes words of names ("vel-ane"), and with a longer list of Norwegian words, which among capitals
 * would hide more names than it spares words.
 */
final class SmallLetters {
  private static final String[] SHORT = {
    "en", "et", "er", "a", "e", "s", "t", "n", "r", "ene", "te", "de", "ens", "ets"
  };
  private static final String[] LONG = {
    "ane", "ar", "ene", "enes", "ende", "ing", "inga", "ingen", "inger", "ingar", "else", "elsen",
    "elser", "het", "heten", "lig", "lige", "leg", "lege", "ere", "est", "este", "isk", "iske",
    "bar", "bare", "som", "somme", "los", "lose", "full", "fulle", "dde", "tte", "tt", "dd", "st",
    "messig"
  };
  private static final Set<String> PREFIXES =
      Set.of(
          "an", "av", "be", "bi", "bort", "etter", "for", "fra", "fram", "inn", "med", "mis", "ned",
          "opp", "over", "pa", "sam", "til", "u", "ut", "under", "van", "ved", "hjem", "heim");

  /** Of things and not of people or farms: "lekkasjen", "utgiftene". */
  private static final List<String> NOUNS =
      List.of("sjonen", "asjen", "heten", "elsen", "selen", "skapet", "dommen", "ningen", "ene");

  private static final int LONG_NOUN = 8;
  private static final int LONG_STEM = 4;
  private static final int SHORT_STEM = 3;
  private static final int SHORTEST = 3;
  private final Vocabulary words;
  private final BroadEnglish english;
  private final Set<String> norwegian = new HashSet<>();
  private final Set<String> endings = new HashSet<>();
  private final Set<String> function;

  SmallLetters(Vocabulary words, Set<String> function) {
    this.words = words;
    english = new BroadEnglish(words);
    this.function = function;
    norwegian.addAll(WordLists.folded("words-no-everyday.txt"));
    endings.addAll(WordLists.folded("name-endings.txt"));
  }

  /** No word of English or Norwegian, with any usual ending or as two in one. */
  boolean strange(String key) {
    int hyphen = key.indexOf('-');
    if (hyphen > 0) {
      return strange(key.substring(0, hyphen)) || strange(key.substring(hyphen + 1));
    }
    return key.length() >= SHORTEST && !ordinary(key);
  }

  /** The same where the letter is English, whose words are known far better. */
  boolean strangeInEnglish(String key) {
    int hyphen = key.indexOf('-');
    if (hyphen > 0) {
      return strangeInEnglish(key.substring(0, hyphen))
          || strangeInEnglish(key.substring(hyphen + 1));
    }
    return key.length() >= SHORTEST && !english.has(key) && !function.contains(key);
  }

  private boolean ordinary(String key) {
    return english.has(key) || content(key) || inflected(key) || compound(key);
  }

  /**
   * A listed Norwegian word, also one with an ending or two in one, or any noun by an ending that
   * names hardly have; built like no farm.
   */
  boolean everyday(String key) {
    return (content(key) || inflected(key) || compound(key) || noun(key)) && !farm(key);
  }

  private static boolean noun(String key) {
    boolean thing = key.length() > SHORTEST + 1 && key.endsWith("et");
    boolean things = key.length() > SHORTEST + 2 && key.endsWith("ene");
    return thing || things || key.length() >= LONG_NOUN && NOUNS.stream().anyMatch(key::endsWith);
  }

  /** Built like the name of a farm, and no word of the lists. */
  boolean farm(String key) {
    int hyphen = key.indexOf('-');
    if (hyphen > 0) {
      return farm(key.substring(0, hyphen)) || farm(key.substring(hyphen + 1));
    }
    if (words.has(key, true) || norwegian.contains(key) || inflected(key)) {
      return false;
    }
    for (int cut = SHORTEST; cut <= key.length() - 2; cut++) {
      if (endings.contains(key.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  /** A listed Norwegian word that can take endings. */
  private boolean content(String key) {
    return !function.contains(key) && (norwegian.contains(key) || words.norwegian(key));
  }

  private boolean inflected(String key) {
    return ends(key, SHORT, SHORT_STEM) || ends(key, LONG, LONG_STEM);
  }

  private boolean ends(String key, String[] list, int least) {
    for (String ending : list) {
      int cut = key.length() - ending.length();
      if (cut >= least && key.endsWith(ending) && stem(key.substring(0, cut))) {
        return true;
      }
    }
    return false;
  }

  private boolean stem(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last > SHORTEST && stem.charAt(last) == stem.charAt(last - 1);
    return content(stem)
        || content(stem + "e")
        || content(stem + "er")
        || doubled && content(stem.substring(0, last));
  }

  private boolean compound(String key) {
    for (int cut = 1; cut <= key.length() - SHORTEST; cut++) {
      String first = key.substring(0, cut);
      boolean numeral = function.contains(first) && function.contains(key.substring(cut));
      boolean opens = cut >= SHORTEST && content(first);
      boolean prefixed = PREFIXES.contains(first) && whole(key.substring(cut));
      if (prefixed || opens && second(key, cut) || numeral && cut >= SHORTEST) {
        return true;
      }
    }
    return false;
  }

  /** After a prefix: names too begin with be- and an-, so an ending needs a longer stem. */
  private boolean whole(String rest) {
    boolean ends = ends(rest, SHORT, LONG_STEM) || ends(rest, LONG, LONG_STEM);
    return rest.length() >= LONG_STEM && (content(rest) || ends);
  }

  private boolean second(String key, int cut) {
    String rest = key.substring(cut);
    boolean joined = rest.length() > LONG_STEM && "se".indexOf(rest.charAt(0)) >= 0;
    return part(rest) || joined && part(rest.substring(1));
  }

  private boolean part(String rest) {
    return rest.length() >= LONG_STEM && (content(rest) || inflected(rest));
  }
}
