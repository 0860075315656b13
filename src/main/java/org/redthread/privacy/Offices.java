package org.redthread.privacy;

import org.redthread.privacy.Lexicon.Cue;
import org.redthread.privacy.Word.Gap;
import org.redthread.privacy.Word.Shape;

/** Whether an ordinary word with a capital, after what someone is, is who it is. */
final class Offices {
  private final Sheet sheet;

  Offices(Sheet sheet) {
    this.sheet = sheet;
  }

  /** "Staff Nurse Ivory": an office with a capital inside a sentence, and one word more. */
  boolean names(int cue, int at) {
    Word office = sheet.word(cue);
    Word word = sheet.word(at);
    boolean capitals = office.capital() && !office.starts() && word.shape == Shape.CAPITAL;
    boolean last = !sheet.word(at + 1).joined() || !sheet.word(at + 1).capital();
    boolean open = !word.has(Traits.BODY | Traits.PLACE | Traits.FUNCTION) && !sheet.office(word);
    boolean plain = open && at == cue + 1 && word.shape == Shape.CAPITAL;
    boolean acts = plain && last && sheet.acts(at) && !sheet.word(at + 1).key.equals("and");
    acts &= !sheet.possessive(office);
    return (capitals && last && open && at == cue + 1 || acts) && !sheet.small(word.key)
        || norwegian(office, word);
  }

  /** "my grandson, Cass, said": a word that this letter only writes with a capital, by itself. */
  boolean apart(int at) {
    Word word = sheet.word(at);
    Gap after = sheet.word(at + 1).gap;
    boolean closed = after == Gap.COMMA || after == Gap.STOP || at + 1 >= sheet.size();
    boolean open = !word.has(Traits.BODY | Traits.PLACE | Traits.FUNCTION) && !sheet.office(word);
    boolean capital = word.shape == Shape.CAPITAL && word.gap == Gap.COMMA;
    return capital && closed && open && !sheet.small(word.key);
  }

  /** "rektor Grønn", "Inspektør Vår Engen": no word has a capital inside a Norwegian sentence. */
  private boolean norwegian(Word office, Word word) {
    boolean name = word.shape == Shape.CAPITAL && !word.has(Traits.BODY | Traits.PLACE);
    return name
        && word.joined()
        && sheet.is(Cue.ROLE, office)
        && !sheet.office(word)
        && sheet.norwegian();
  }
}
