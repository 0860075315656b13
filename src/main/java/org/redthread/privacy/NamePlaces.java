package org.redthread.privacy;

import org.redthread.privacy.Lexicon.Cue;
import org.redthread.privacy.Word.Gap;

/** Places in a letter, rather than in a sentence, where a small word is a name. */
final class NamePlaces {
  private final Sheet sheet;

  NamePlaces(Sheet sheet) {
    this.sheet = sheet;
  }

  /** After a closing word, with little or nothing after it: "thanks, X", "love X x". */
  boolean closes(int at, Word word) {
    int closing = sheet.word(at - 1).key.equals("from") || from(at) ? at - 2 : at - 1;
    boolean near = word.joined() || word.gap == Gap.COMMA || word.gap == Gap.LINE;
    return near && sheet.is(Cue.BYE, sheet.word(closing)) && ends(at + 1);
  }

  private boolean from(int at) {
    return sheet.word(at - 1).key.equals("fra");
  }

  /** The end of the letter or of the line, but for a kiss or a surname. */
  private boolean ends(int next) {
    Word after = sheet.word(next);
    boolean stops = next >= sheet.size() || after.gap == Gap.LINE || after.gap == Gap.STOP;
    return stops || next >= sheet.size() - 2 && after.key.length() > 0 && !sheet.acts(next - 1);
  }

  /** Set apart: "mum (X)", "the doctor, X, was", "it was X who". */
  boolean set(int at, Word word) {
    Word before = sheet.word(at - 1);
    if (sheet.office(before)) {
      return bracketed(word) || word.gap == Gap.COMMA && commas(at) || person(at, before);
    }
    Word next = sheet.word(at + 1);
    boolean who = next.joined() && (next.key.equals("who") || next.key.equals("som"));
    boolean is = before.key.equals("was") || before.key.equals("var") || before.key.equals("er");
    boolean self = before.key.equals("is") || before.key.equals("er");
    boolean again =
        next.key.equals("again") || next.key.equals("igjen") || next.key.equals("writing");
    boolean thisIs = self && demonstrates(sheet.word(at - 2)) && (!word.has(Traits.WORD) || again);
    thisIs |= before.key.equals("its") && again;
    return word.joined() && (is && who || thisIs);
  }

  private static boolean demonstrates(Word word) {
    return word.key.equals("it")
        || word.key.equals("det")
        || word.key.equals("this")
        || word.key.equals("dette");
  }

  private boolean bracketed(Word word) {
    String text = sheet.text();
    return word.start > 0
        && text.charAt(word.start - 1) == '('
        && (sheet.after(word) == ')' || sheet.after(word) == ' ');
  }

  private boolean commas(int at) {
    Gap next = sheet.word(at + 1).gap;
    return next == Gap.COMMA || next == Gap.STOP;
  }

  /** "pasienten X ble": a word for a person, no word, and what people do. */
  private boolean person(int at, Word before) {
    boolean plain = !sheet.word(at).has(Traits.WORD) || sheet.word(at).has(Traits.GIVEN);
    return sheet.word(at).joined() && plain && sheet.acts(at) && !sheet.is(Cue.TITLE, before);
  }
}
