package org.redthread.privacy;

import java.util.HashSet;
import java.util.Set;

/**
 * The ordinary words of English and Norwegian, with their endings. Generous on purpose where no
 * name is at stake: it only keeps words from being taken for names.
 */
final class Vocabulary {
  private static final String[] ENGLISH = {
    "s", "es", "ed", "d", "ing", "ly", "er", "ers", "est", "r", "ness", "ment", "ful", "less",
    "able", "ity", "ation", "ally", "ism", "ist", "ists"
  };
  private static final String[] NORWEGIAN = {
    "en", "et", "a", "er", "ene", "ane", "ar", "e", "t", "s", "n", "r", "te", "de", "ende", "ing",
    "inga", "ingen", "else", "elsen", "elser", "heten", "het", "lig", "leg", "ens", "ets", "enes",
    "ene", "sk", "ske", "igst", "ere", "est"
  };
  private static final int SHORTEST_PART = 3;
  private final Set<String> english = new HashSet<>();
  private final Set<String> norwegian = new HashSet<>();
  private final Set<String> stems = new HashSet<>();

  private Vocabulary() {}

  static Vocabulary standard() {
    Vocabulary words = new Vocabulary();
    words.english.addAll(WordLists.folded("words-en-kstem.txt"));
    words.english.addAll(WordLists.folded("words-en.txt"));
    words.medicines();
    words.norwegian.addAll(WordLists.folded("words-no.txt"));
    words.norwegian.addAll(WordLists.folded("function-words.txt"));
    WordLists.sections("cues.txt")
        .forEach(
            (section, list) -> {
              if (!section.equals("particle")) {
                words.english.addAll(list);
              }
            });
    return words;
  }

  /** Names of medicines and of things, and the endings by which medicines are named. */
  private void medicines() {
    for (String word : WordLists.words("medicines.txt")) {
      boolean ending = word.startsWith("-");
      (ending ? stems : english).add(Folding.key(ending ? word.substring(1) : word));
    }
  }

  private boolean medicine(String key) {
    for (int cut = 3; cut < key.length(); cut++) {
      if (stems.contains(key.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether it is a word.
   *
   * @param exact without endings: a listed name is a word only if just that word exists
   */
  boolean has(String key, boolean exact) {
    if (english.contains(key) || norwegian.contains(key)) {
      return true;
    }
    return !exact && (inflectedEnglish(key) || medicine(key));
  }

  /** A listed Norwegian word. */
  boolean norwegian(String key) {
    return norwegian.contains(key);
  }

  private boolean inflectedEnglish(String key) {
    for (String ending : ENGLISH) {
      boolean fits = key.length() > ending.length() + 2 && key.endsWith(ending);
      if (fits && (ending.equals("es") ? hissing(key) : stem(key, ending))) {
        return true;
      }
    }
    return prefixed(key);
  }

  /** The plural in -es stands after s, x, z, ch, sh and o, or for y: "Mendes" is none. */
  private boolean hissing(String key) {
    String stem = key.substring(0, key.length() - 2);
    int last = stem.length() - 1;
    char end = stem.charAt(last);
    boolean y = end == 'i' && english.contains(stem.substring(0, last) + "y");
    boolean hisses = "sxzo".indexOf(end) >= 0 || stem.endsWith("ch") || stem.endsWith("sh");
    return y || english.contains(stem + "e") || hisses && english.contains(stem);
  }

  private boolean stem(String key, String ending) {
    String stem = key.substring(0, key.length() - ending.length());
    int last = stem.length() - 1;
    return english.contains(stem)
        || english.contains(stem + "e")
        || stem.charAt(last) == 'i' && english.contains(stem.substring(0, last) + "y")
        || last > 1
            && stem.charAt(last) == stem.charAt(last - 1)
            && english.contains(stem.substring(0, last));
  }

  private boolean prefixed(String key) {
    for (String prefix : new String[] {"un", "re", "non", "mis", "over", "under", "pre", "dis"}) {
      if (key.length() > prefix.length() + 3
          && key.startsWith(prefix)
          && english.contains(key.substring(prefix.length()))) {
        return true;
      }
    }
    return false;
  }

  private boolean inflectedNorwegian(String key) {
    for (String ending : NORWEGIAN) {
      int cut = key.length() - ending.length();
      if (cut >= 3 && key.endsWith(ending)) {
        String stem = key.substring(0, cut);
        if (norwegian.contains(stem) || norwegian.contains(stem + "e")) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * A Norwegian word with an ending, or two joined. Farms and surnames are made in the same way,
   * which is why such a word is none yet where it has a capital inside a sentence.
   */
  boolean derived(String key) {
    return inflectedNorwegian(key) || compound(key);
  }

  /** Two parts with or without s or e between. */
  private boolean compound(String key) {
    for (int cut = SHORTEST_PART; cut <= key.length() - SHORTEST_PART; cut++) {
      if (norwegian.contains(key.substring(0, cut)) && second(key, cut)) {
        return true;
      }
    }
    return false;
  }

  private boolean second(String key, int cut) {
    String rest = key.substring(cut);
    boolean joined = rest.length() > SHORTEST_PART && "se".indexOf(rest.charAt(0)) >= 0;
    return part(rest) || joined && part(rest.substring(1));
  }

  private boolean part(String rest) {
    return rest.length() >= SHORTEST_PART + 1
        && (norwegian.contains(rest) || inflectedNorwegian(rest));
  }
}
