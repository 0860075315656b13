package org.redthread.privacy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of words: which are common names, which are ordinary words, places or bodies, and
 * which announce a name. Keys are folded ({@link Folding#key}).
 */
final class Lexicon {
  /** The lists of cues.txt. */
  enum Cue {
    TITLE,
    ROLE,
    RELATION,
    NAMED,
    GREETING,
    CLOSING,
    FIELD,
    SAID,
    IS,
    BY,
    IN,
    THE,
    KIN,
    PARTICLE,
    TOLD,
    DEALT,
    ILLNESS,
    INSTITUTION,
    VENUE,
    MEETS,
    TOWARDS,
    PITIED,
    CLAUSE,
    NAME,
    BYE
  }

  /** No name and no word is longer; a run of letters without end must not cost without end. */
  private static final int LONGEST = 48;

  /** Different words of letters that are remembered at most: some 10 MB. */
  private static final int MOST_REMEMBERED = 100_000;

  private static final Lexicon STANDARD = read();

  private final Set<String> given;
  private final Set<String> surnames;
  private final Set<String> certain;
  private final Set<String> function;
  private final Set<String> places;
  private final Set<String> bodies;
  private final Vocabulary words;
  private final SmallLetters small;
  private final Map<Cue, Set<String>> cues;
  private final Set<String> ordinary = ConcurrentHashMap.newKeySet();

  private Lexicon(Set<String> given, Set<String> surnames, Set<String> certain, Lexicon rest) {
    this.given = given;
    this.surnames = surnames;
    this.certain = certain;
    function = rest.function;
    places = rest.places;
    bodies = rest.bodies;
    words = rest.words;
    small = rest.small;
    cues = rest.cues;
  }

  private Lexicon() {
    certain = new HashSet<>();
    given = names("given-names.txt");
    surnames = names("surnames.txt");
    function = Set.copyOf(WordLists.folded("function-words.txt"));
    places = Set.copyOf(WordLists.folded("places.txt"));
    bodies = Set.copyOf(WordLists.folded("not-people.txt"));
    words = Vocabulary.standard();
    small = new SmallLetters(words, function);
    cues = new EnumMap<>(Cue.class);
    WordLists.sections("cues.txt")
        .forEach((name, list) -> cues.put(Cue.valueOf(name.toUpperCase(Locale.ROOT)), list));
  }

  private Set<String> names(String resource) {
    Set<String> names = new HashSet<>();
    for (String name : WordLists.words(resource)) {
      boolean sure = name.startsWith("!");
      String key = Folding.key(sure ? name.substring(1) : name);
      names.add(key);
      if (sure) {
        certain.add(key);
      }
    }
    return names;
  }

  private static Lexicon read() {
    return new Lexicon();
  }

  static Lexicon standard() {
    return STANDARD;
  }

  /** The same without these names, to measure what is found of names that nobody listed. */
  Lexicon without(Set<String> names) {
    Set<String> keys = new HashSet<>();
    names.forEach(name -> keys.add(Folding.key(name)));
    return new Lexicon(minus(given, keys), minus(surnames, keys), minus(certain, keys), this);
  }

  private static Set<String> minus(Set<String> from, Set<String> names) {
    Set<String> rest = new HashSet<>(from);
    rest.removeAll(names);
    return rest;
  }

  boolean lists(String name) {
    String key = Folding.key(name);
    return given.contains(key) || surnames.contains(key);
  }

  /** All that is known of a key; {@link Traits} says what the bits mean. */
  int traits(String key, Map<String, Integer> known) {
    Integer seen = known.get(key);
    if (seen == null) {
      seen = ordinary.contains(key) ? Integer.valueOf(Traits.WORD) : remembered(key);
      known.put(key, seen);
    }
    return seen;
  }

  /** Only what can name nobody is kept from letter to letter. */
  private int remembered(String key) {
    int traits = look(key);
    if (traits == Traits.WORD && key.length() <= LONGEST && ordinary.size() < MOST_REMEMBERED) {
      ordinary.add(key);
    }
    return traits;
  }

  private int look(String key) {
    if (key.length() > LONGEST) {
      return Traits.WORD;
    }
    int hyphen = key.indexOf('-');
    if (hyphen > 0) {
      return compound(key, hyphen) | plain(key);
    }
    return plain(key);
  }

  /**
   * A hyphenated word is a name if its parts may be names, and a word if any part is only a word.
   */
  private int compound(String key, int hyphen) {
    int first = plain(key.substring(0, hyphen));
    int second = look(key.substring(hyphen + 1));
    int both = first & second & (Traits.PLACE | Traits.WORD);
    int any = (first | second) & (Traits.GIVEN | Traits.SURNAME);
    boolean named = Traits.has(first, Traits.NAME) && Traits.has(second, Traits.NAME);
    boolean ordinary = first == Traits.WORD || second == Traits.WORD;
    return both | (named ? any : 0) | (ordinary ? Traits.WORD : 0);
  }

  private int plain(String key) {
    int traits = 0;
    traits |= given.contains(key) ? Traits.GIVEN : 0;
    traits |= surnames.contains(key) ? Traits.SURNAME : 0;
    traits |= function.contains(key) ? Traits.FUNCTION | Traits.WORD : 0;
    traits |= places.contains(key) ? Traits.PLACE : 0;
    traits |= bodies.contains(key) || institution(key) ? Traits.BODY : 0;
    boolean name = (traits & (Traits.GIVEN | Traits.SURNAME)) != 0;
    if (!(name && certain.contains(key)) && words.has(key, name)) {
      traits |= Traits.WORD;
    } else if (!name && words.derived(key)) {
      traits |= Traits.WORD | Traits.DERIVED;
    }
    return traits;
  }

  /** Norwegian institutions are compounds: "Evjeklinikken", "rehabiliteringssenter". */
  boolean institution(String key) {
    for (String ending : cues.getOrDefault(Cue.INSTITUTION, Set.of())) {
      if (key.length() > ending.length() + 2 && key.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** No word, place or body, listed as a name or not. */
  boolean strange(String key) {
    return key.length() <= LONGEST
        && !places.contains(key)
        && !bodies.contains(key)
        && small.strange(key);
  }

  /** The same where the letter is English. */
  boolean strangeInEnglish(String key) {
    return key.length() <= LONGEST
        && !places.contains(key)
        && !bodies.contains(key)
        && small.strangeInEnglish(key);
  }

  /**
   * An ordinary Norwegian word by the longer list, which is for words whose capital says nothing.
   */
  boolean everyday(String key) {
    return key.length() <= LONGEST && small.everyday(key);
  }

  /** A listed Norwegian word. */
  boolean norwegian(String key) {
    return words.norwegian(key);
  }

  /** Built like a Norwegian surname, and no word, place or body. */
  boolean farm(String key) {
    return key.length() <= LONGEST
        && !places.contains(key)
        && !bodies.contains(key)
        && small.farm(key);
  }

  boolean is(Cue cue, String key) {
    Set<String> list = cues.get(cue);
    return list != null && list.contains(key);
  }

  static Map<String, Integer> memory() {
    return new HashMap<>();
  }
}
