package org.redthread.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redthread.privacy.Lexicon.Cue;
import org.redthread.privacy.Word.Gap;
import org.redthread.privacy.Word.Shape;

/** The words of a letter in their order, with what is asked of them again and again. */
final class Sheet {
  private static final Word OUTSIDE = new Word(0, 1, "", Shape.GONE, Gap.STOP);
  private static final int ENOUGH = 20;
  private static final int SOME = 8;

  /** Listed names that are far more often something else where no capital tells. */
  private static final Set<String> OFTEN =
      Set.of("dag", "per", "jan", "meg", "var", "may", "even", "will", "mark");

  private static final List<String> NORWEGIAN =
      List.of("og", "jeg", "eg", "ikke", "ikkje", "det", "som", "er", "pa", "til", "av");

  private static final Pattern ENDINGS =
      Pattern.compile(
          "(?:en|et|er|ar|ene|ane|ing|inga|te|de|dde|tte|t|st|ig|lig|leg|isk|else|het|skap|sjon|asje|s|ende|ande|ere|e)$");

  private final String text;
  private final List<Word> words;
  private final Lexicon lexicon;
  private final boolean[] body;
  private final boolean lowerCased;
  private final boolean english;
  private final Set<String> small = new HashSet<>();
  private @Nullable String language;

  Sheet(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    words = WordReader.read(text, lexicon);
    int capitals = 0;
    for (Word word : words) {
      capitals += word.capital() ? 1 : 0;
      if (word.shape == Shape.LOWER) {
        small.add(word.key);
      }
    }
    boolean small = words.size() >= ENOUGH && capitals * 100 < words.size();
    lowerCased = small || words.size() >= SOME && Careless.of(words);
    english = lowerCased && language().equals("en");
    foreign();
    body = new boolean[words.size()];
    for (int at = words.size() - 2; at >= 0; at--) {
      body[at] = ofBody(at);
    }
  }

  /**
   * In a Norwegian letter, where nothing but names has a capital inside a sentence, an English word
   * with one ("ei jente, Live, som") is no word.
   */
  private void foreign() {
    for (Word word : words) {
      boolean inside = word.shape == Shape.CAPITAL && !word.starts();
      if (inside && word.traits == Traits.WORD && norwegian() && !lexicon.norwegian(word.key)) {
        word.traits = 0;
      }
    }
  }

  /** Its function words are Norwegian ones, two of the commonest among them. */
  boolean norwegian() {
    return NORWEGIAN.stream().filter(small::contains).limit(2).count() == 2
        && !language().equals("en");
  }

  /** A capital is followed, in its run of capitals, by a word that makes it an organisation. */
  private boolean ofBody(int at) {
    Word word = words.get(at);
    Word next = words.get(at + 1);
    if (!(word.capital() || word.shape == Shape.INITIAL) || !next.joined()) {
      return false;
    }
    if (next.key.equals("of") || next.key.equals("for")) {
      return word.has(Traits.BODY) && word(at + 2).capital();
    }
    boolean runs = next.capital() || next.shape == Shape.INITIAL;
    boolean venue = is(Cue.VENUE, next) || lexicon.institution(next.key);
    return runs && (body[at + 1] || next.has(Traits.BODY) && !next.has(Traits.NAME) || venue)
        || venue && next.shape == Shape.LOWER;
  }

  int size() {
    return words.size();
  }

  String text() {
    return text;
  }

  List<Word> words() {
    return words;
  }

  /** The word at a place, or one that is nothing beyond the ends. */
  Word word(int at) {
    return at < 0 || at >= words.size() ? OUTSIDE : words.get(at);
  }

  boolean is(Cue cue, Word word) {
    return lexicon.is(cue, word.key) || cue == Cue.ROLE && WordReader.office(word.key);
  }

  /** Part of the name of an organisation, as far as the run of capitals tells. */
  boolean inBody(int at) {
    if (body[at]) {
      return true;
    }
    Word before = word(at - 1);
    boolean linked = word(at).joined() && (before.key.equals("of") || before.key.equals("for"));
    return linked && word(at - 2).capital() && word(at - 2).has(Traits.BODY);
  }

  /**
   * Beside the name of an organisation, where a name nobody knows may be a further part of it:
   * after a word such as Hospital or Helse ("Hospital Cheadle"), or before one and another part
   * ("Avon and Wiltshire Trust").
   */
  boolean housed(int at) {
    Word word = word(at);
    Word before = word(at - 1);
    boolean after = word.joined() && before.capital() && before.has(Traits.BODY);
    int next = at + 1;
    if (word(next).key.equals("and") || word(next).key.equals("og")) {
      next++;
    }
    boolean linked = next > at + 1 || word(next).gap == Gap.COMMA;
    boolean part = next < words.size() && word(next).capital() && body[next];
    boolean given = word.has(Traits.GIVEN);
    return after && !before.has(Traits.NAME) && !office(before)
        || !given && (linked || ampersand(word, next)) && part;
  }

  private boolean ampersand(Word word, int next) {
    return next < words.size() && text.substring(word.end, word(next).start).strip().equals("&");
  }

  /** A letter of some length without capitals. */
  boolean lowerCased() {
    return lowerCased;
  }

  /** Its function words are English ones. */
  boolean english() {
    return english;
  }

  /** In a letter without capitals, a word that is none of the language. */
  boolean strange(Word word) {
    return lowerCased && word.shape == Shape.LOWER && noWord(word.key);
  }

  /** No word of English or Norwegian, whatever the letter does with capitals. */
  boolean unheard(Word word) {
    boolean plain = word.has(Traits.WORD) && !word.has(Traits.DERIVED) && word.key.indexOf('-') < 0;
    return !plain && noWord(word.key);
  }

  private boolean noWord(String key) {
    return english ? lexicon.strangeInEnglish(key) : lexicon.strange(key);
  }

  /** Ends as Norwegian words do that a list may lack. */
  boolean inflected(Word word) {
    return ENDINGS.matcher(word.key).find();
  }

  /** Small, and what people do or what is said of them: no surname of who stands before it. */
  boolean verb(Word word) {
    return word.shape == Shape.LOWER && (is(Cue.SAID, word) || is(Cue.IS, word));
  }

  /** What the lists know of a word that is not in the letter as it stands. */
  int traits(String key) {
    return lexicon.traits(key, Lexicon.memory());
  }

  /** Made of a Norwegian word by an ending or two in one, of which a closer look knows nothing. */
  boolean odd(Word word) {
    return word.has(Traits.DERIVED) && lexicon.strange(word.key);
  }

  /** In a Norwegian letter, an ordinary word that has its capital from the start of a sentence. */
  boolean opens(Word word) {
    return word.starts()
        && Traits.unknown(word.traits)
        && lexicon.everyday(word.key)
        && !language().equals("en");
  }

  private String language() {
    String spoken = language;
    if (spoken == null) {
      spoken = LetterLanguage.of(text);
      language = spoken;
    }
    return spoken;
  }

  /** In a letter without capitals, a word that may be a surname by what it is built of. */
  boolean surnameLike(Word word) {
    boolean listed = word.has(Traits.SURNAME) && !word.has(Traits.FUNCTION);
    return lowerCased && word.shape == Shape.LOWER && (listed || lexicon.farm(word.key));
  }

  /** Small, and built like a surname, whatever the letter does with capitals. */
  boolean farm(Word word) {
    return word.shape == Shape.LOWER && lexicon.farm(word.key);
  }

  /** In a letter without capitals, a word that may be a name if something else speaks for it. */
  boolean nameable(Word word) {
    boolean given = lowerCased && word.has(Traits.GIVEN) && !word.has(Traits.FUNCTION);
    return (given || surnameLike(word) || strange(word))
        && !office(word)
        && !OFTEN.contains(word.key);
  }

  /** Says what someone is, not who. */
  boolean office(Word word) {
    return is(Cue.TITLE, word) || is(Cue.ROLE, word) || is(Cue.RELATION, word);
  }

  /** The letter writes this word small somewhere. */
  boolean small(String key) {
    return small.contains(key);
  }

  /** The character after a word; blank at the end. */
  char after(Word word) {
    return word.end < text.length() ? text.charAt(word.end) : ' ';
  }

  /** Alone between quotation marks, on the line of the word before. */
  boolean quoted(Word word) {
    int before = word.start - 1;
    boolean opens = before > 0 && text.charAt(before) == '"';
    boolean same = opens && " ,".indexOf(text.charAt(before - 1)) >= 0;
    boolean closes = after(word) == '"' || after(word) == ',' && word.end + 1 < text.length();
    return same && closes && (after(word) == '"' || text.charAt(word.end + 1) == '"');
  }

  boolean possessive(Word word) {
    return after(word) == '\'';
  }

  /** Followed by a word of one of these, in lower case. */
  boolean leads(int at, Cue cue) {
    Word next = word(at + 1);
    return next.joined() && next.shape == Shape.LOWER && is(cue, next);
  }

  /** Followed by a verb of what people do. */
  boolean acts(int at) {
    return leads(at, Cue.SAID) || leads(at, Cue.IS);
  }

  void mark(int at, String rule) {
    Word word = words.get(at);
    if (!word.named()) {
      word.rule = rule;
    }
  }
}
