package org.redthread.privacy;

import java.util.List;

/**
 * English words made of listed ones by a prefix and up to two endings: "reattaching", "violations".
 * Broader than {@link Vocabulary}, for letters where no capital tells a name from a word; among
 * capitals it would hide names.
 */
final class BroadEnglish {
  private static final List<String> PREFIXES =
      List.of(
          "un", "re", "non", "pre", "post", "mis", "over", "under", "dis", "de", "in", "im", "ir",
          "co", "inter", "multi", "semi", "sub", "out", "up", "anti", "micro", "hyper", "hypo");
  private static final List<String> ENDINGS =
      List.of(
          "s",
          "es",
          "ies",
          "ing",
          "ings",
          "ed",
          "ly",
          "er",
          "ers",
          "or",
          "ors",
          "ion",
          "ions",
          "ation",
          "ations",
          "ive",
          "al",
          "ally",
          "ic",
          "ical",
          "ous",
          "ance",
          "ence",
          "ies",
          "ability",
          "ibility",
          "ity",
          "ities",
          "able",
          "ible",
          "ness",
          "ment",
          "ments",
          "ist",
          "ists",
          "ary",
          "ory",
          "ism",
          "y",
          "ied",
          "itis",
          "ectomy",
          "oscopy",
          "ostomy",
          "aemia",
          "emia",
          "opathy",
          "ology",
          "ologist",
          "ographer",
          "ometry",
          "plasty",
          "uria");
  private static final int SHORTEST = 4;
  private final Vocabulary words;

  BroadEnglish(Vocabulary words) {
    this.words = words;
  }

  boolean has(String key) {
    return whole(key)
        || PREFIXES.stream()
            .anyMatch(
                prefix ->
                    key.length() >= prefix.length() + SHORTEST
                        && key.startsWith(prefix)
                        && whole(key.substring(prefix.length())));
  }

  private boolean whole(String key) {
    if (words.has(key, false)) {
      return true;
    }
    for (String ending : ENDINGS) {
      int cut = key.length() - ending.length();
      if (cut >= SHORTEST && key.endsWith(ending) && stem(key.substring(0, cut))) {
        return true;
      }
    }
    return false;
  }

  /** A listed word, or one that lost an e, an s, a y or "ate" before the ending. */
  private boolean stem(String stem) {
    return words.has(stem, false)
        || words.has(stem + "e", true)
        || words.has(stem + "s", true)
        || words.has(stem + "y", true)
        || words.has(stem + "ate", true);
  }
}
