package org.redthread.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.redthread.privacy.Word.Gap;
import org.redthread.privacy.Word.Shape;

/** Cuts a letter into words. */
final class WordReader {
  private static final List<String> JOINED_CAPITALS =
      List.of(
          "Mc", "Mac", "O'", "D'", "De", "Di", "Du", "La", "Le", "Van", "Von", "Fitz", "Al", "El");
  private static final List<String> OFFICES =
      List.of(
          "sjef",
          "leder",
          "leiar",
          "lege",
          "pleier",
          "pleiar",
          "direktor",
          "radgiver",
          "behandler",
          "konsulent",
          "terapeut",
          "psykolog",
          "kirurg");
  private final String text;
  private final Lexicon lexicon;
  private final Map<String, Integer> memory = Lexicon.memory();
  private final List<Word> words = new ArrayList<>();
  private int last;

  private WordReader(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  static List<Word> read(String text, Lexicon lexicon) {
    WordReader reader = new WordReader(text, lexicon);
    for (int at = 0; at < text.length(); ) {
      at = reader.step(at);
    }
    return reader.words;
  }

  /** Norwegian offices are compounds: "klinikksjef", "kreftsykepleier". */
  static boolean office(String key) {
    if (key.length() > 8) {
      for (String office : OFFICES) {
        if (key.endsWith(office)) {
          return true;
        }
      }
    }
    return false;
  }

  private int step(int at) {
    char c = text.charAt(at);
    if (c == View.GONE) {
      words.add(new Word(at, at + 1, "", Shape.GONE, gap(at)));
      last = at + 1;
      return at + 1;
    }
    if (!Character.isLetterOrDigit(c)) {
      return at + 1;
    }
    int end = end(at);
    split(at, end);
    return end;
  }

  /** The end of a run of letters and digits, apostrophes and hyphens inside included. */
  private int end(int start) {
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean joins = (c == '\'' || c == '-') && at > start && letter(at - 1) && letter(at + 1);
      if (!Character.isLetterOrDigit(c) && !joins) {
        break;
      }
      at++;
    }
    return at;
  }

  private boolean letter(int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  /** Parts words that were run together: {@code MrsNethercott}, but not {@code AppoIntment}. */
  private void split(int start, int end) {
    int from = start;
    boolean whole = lexicon.traits(Folding.key(text.substring(start, end)), memory) != 0;
    for (int at = start + 2; !whole && at < end - 1; at++) {
      boolean seam =
          Character.isUpperCase(text.charAt(at))
              && Character.isLowerCase(text.charAt(at - 1))
              && Character.isLowerCase(text.charAt(at + 1));
      if (seam && !JOINED_CAPITALS.contains(text.substring(from, at))) {
        add(from, at);
        from = at;
      }
    }
    add(from, end);
  }

  private void add(int start, int end) {
    int cut = possessive(start, end);
    Shape shape = Shapes.of(text, start, cut);
    String key = Folding.key(text.substring(start, cut));
    Word word =
        new Word(start, cut, shape == Shape.MIXED ? Shapes.letters(key) : key, shape, gap(start));
    if (shape != Shape.NUMBER) {
      word.traits = traits(word);
    }
    words.add(word);
    last = end;
  }

  /** Inside a sentence, a derived word with a capital is a proper name. */
  private int traits(Word word) {
    int traits = lexicon.traits(word.key, memory);
    if (!Traits.has(traits, Traits.DERIVED)) {
      return traits;
    }
    boolean proper = word.shape == Shape.CAPITAL && !word.starts();
    return proper ? traits & ~Traits.DERIVED & ~Traits.WORD : traits;
  }

  /** Where the word ends without {@code 's}. */
  private int possessive(int start, int end) {
    boolean genitive =
        end - start > 3
            && text.charAt(end - 2) == '\''
            && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S');
    return genitive ? end - 2 : end;
  }

  private Gap gap(int start) {
    if (words.isEmpty()) {
      return Gap.STOP;
    }
    Gap gap = Gap.NONE;
    int lines = 0;
    for (int at = last; at < start; at++) {
      char c = text.charAt(at);
      lines += c == '\n' ? 1 : 0;
      Gap here = Shapes.gap(c);
      if (here == Gap.STOP && c == '.' && abbreviates()) {
        here = Gap.SPACE;
      }
      gap = here.compareTo(gap) > 0 ? here : gap;
    }
    boolean bullet = lines == 1 && gap == Gap.BREAK;
    return lines > 1 || bullet ? Gap.STOP : gap;
  }

  /** A full stop after an initial or a title ends no sentence. */
  private boolean abbreviates() {
    Word before = words.get(words.size() - 1);
    return before.shape == Shape.INITIAL || lexicon.is(Lexicon.Cue.TITLE, before.key);
  }
}
