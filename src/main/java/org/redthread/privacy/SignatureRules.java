package org.redthread.privacy;

import org.redthread.privacy.Lexicon.Cue;
import org.redthread.privacy.Word.Gap;
import org.redthread.privacy.Word.Shape;

/** Who signed: the words of a short line after "Yours sincerely" or "Mvh", and the last line. */
final class SignatureRules {
  private static final int LONGEST = 4;
  private static final int FAR = 8;
  private final Sheet sheet;

  SignatureRules(Sheet sheet) {
    this.sheet = sheet;
  }

  void apply() {
    for (int at = 0; at < sheet.size(); at++) {
      if (sheet.is(Cue.CLOSING, sheet.word(at))) {
        after(at);
      }
    }
    nameLines();
    int last = lastLine();
    if (last > 0 && sheet.size() - last <= LONGEST) {
      line(last, sheet.size(), false);
    }
  }

  /** A line of two or three capitals of which none is a word. */
  private void nameLines() {
    for (int at = 0; at < sheet.size(); at++) {
      int end = at + 1;
      while (sheet.word(end).joined() && end < sheet.size()) {
        end++;
      }
      if (alone(at, end) && end - at > 1 && end - at < LONGEST && allNames(at, end)) {
        for (int i = at; i < end; i++) {
          sheet.mark(i, "name-line");
        }
      }
      at = end - 1;
    }
  }

  private boolean alone(int first, int end) {
    String text = sheet.text();
    Word last = sheet.word(end - 1);
    int before = sheet.word(first).start - 1;
    int after = last.end;
    while (after < text.length() && " \t,.".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    boolean opens = before < 0 || text.charAt(before) == '\n';
    return opens && (after >= text.length() || text.charAt(after) == '\n');
  }

  private boolean allNames(int start, int end) {
    for (int at = start; at < end; at++) {
      Word word = sheet.word(at);
      boolean derived = word.has(Traits.DERIVED) && !word.has(Traits.BODY | Traits.FUNCTION);
      boolean name = NameRuns.likely(word) && !word.has(Traits.FUNCTION) || derived;
      boolean written = word.capital() || word.shape == Shape.INITIAL;
      if (!(written && name || sheet.nameable(word)) || sheet.inBody(at)) {
        return false;
      }
    }
    return true;
  }

  private int lastLine() {
    int at = sheet.size() - 1;
    while (at > 0 && sheet.word(at).joined()) {
      at--;
    }
    boolean line =
        at > 0 && sheet.text().lastIndexOf('\n', sheet.word(at).start) >= sheet.word(at - 1).end;
    return line ? at : -1;
  }

  private void after(int closing) {
    int start = closing + 1;
    while (start < closing + 3 && sheet.is(Cue.CLOSING, sheet.word(start))) {
      start++;
    }
    Word first = sheet.word(start);
    boolean apart = first.gap != Gap.SPACE && first.gap != Gap.NONE;
    if (first.key.equals("fra") || first.key.equals("from")) {
      start++;
    } else if (!apart && !first.capital() && !sheet.nameable(first)) {
      return;
    }
    int end = start + 1;
    while (end < start + FAR && sheet.word(end).joined()) {
      end++;
    }
    line(start, end, true);
  }

  /** Marks a whole line if nothing in it speaks against a name. */
  private void line(int start, int end, boolean closed) {
    boolean name = false;
    for (int at = start; at < end; at++) {
      Word word = sheet.word(at);
      if (!possible(at, word, closed)) {
        return;
      }
      name |= NameRuns.likely(word) && word.shape != Shape.INITIAL || sheet.nameable(word);
    }
    boolean sure = closed || sheet.word(start).capital() && surely(start) || end - start > 1;
    if (!name || !sure || end - start > LONGEST || end > sheet.size()) {
      return;
    }
    for (int at = start; at < end; at++) {
      sheet.mark(at, "signature");
    }
  }

  private boolean surely(int at) {
    return Traits.surely(sheet.word(at).traits);
  }

  private boolean possible(int at, Word word, boolean closed) {
    if (word.shape == Shape.GONE || word.shape == Shape.NUMBER || sheet.inBody(at)) {
      return false;
    }
    if (word.has(Traits.FUNCTION | Traits.BODY) && !word.has(Traits.NAME)) {
      return false;
    }
    boolean fits = NameRuns.likely(word) && !word.has(Traits.FUNCTION);
    boolean written = closed && word.capital() && !sheet.office(word);
    return fits || word.shape == Shape.INITIAL || written || closed && sheet.nameable(word);
  }
}
