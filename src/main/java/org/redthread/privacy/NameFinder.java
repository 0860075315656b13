package org.redthread.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.redthread.privacy.Word.Gap;
import org.redthread.privacy.Word.Shape;

/** Finds the people in a letter. Each pass sees what the one before it found. */
final class NameFinder {
  private static final int SHORTEST_GLUED = 6;
  private final Lexicon lexicon;

  NameFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The names, in order, not overlapping. */
  List<Found> find(View view) {
    String text = Markup.withoutTags(view.text());
    Sheet sheet = new Sheet(text, lexicon);
    new CueRules(sheet).apply();
    new SignatureRules(sheet).apply();
    new HeaderRules(sheet).apply();
    new ContactRules(sheet).apply();
    new ListRules(sheet).apply();
    new ContextRules(sheet).apply();
    new ShoutedRules(sheet).apply();
    new CompanyRules(sheet).apply();
    if (sheet.lowerCased()) {
      new LowerCaseRules(sheet).apply();
    }
    new NameFrames(sheet).apply();
    EchoRules echoes = new EchoRules(sheet);
    echoes.apply();
    return new People(sheet).linked(spans(sheet, echoes.names()));
  }

  /** Runs of words that are names, as ranges of words. */
  private static List<NameSpan> spans(Sheet sheet, Set<String> names) {
    List<NameSpan> spans = new ArrayList<>();
    for (int at = 0; at < sheet.size(); at++) {
      Word word = sheet.word(at);
      if (word.named()) {
        int end = at + 1;
        while (sheet.word(end).named() && together(sheet, end)) {
          end++;
        }
        spans.add(new NameSpan(at, end, word.start, sheet.word(end - 1).end));
        at = end - 1;
      } else if (word.shape != Shape.GONE && word.key.length() > SHORTEST_GLUED) {
        glued(sheet, at, names, spans);
      }
    }
    return spans;
  }

  private static boolean together(Sheet sheet, int at) {
    Word word = sheet.word(at);
    return word.joined() && !sheet.possessive(sheet.word(at - 1))
        || word.gap == Gap.LINE && line(sheet, at);
  }

  private static boolean line(Sheet sheet, int at) {
    return sheet.word(at).rule.equals(sheet.word(at - 1).rule)
        && !sheet.word(at).rule.equals("echo");
  }

  /** A long name found elsewhere that is run together with another word. */
  private static void glued(Sheet sheet, int at, Set<String> names, List<NameSpan> spans) {
    Word word = sheet.word(at);
    if (word.has(Traits.WORD)) {
      return;
    }
    for (String name : names) {
      int place = name.length() >= SHORTEST_GLUED ? word.key.indexOf(name) : -1;
      if (place >= 0 && word.key.length() == word.end - word.start) {
        sheet.mark(at, "glued");
        int start = word.start + place;
        spans.add(new NameSpan(at, at + 1, start, start + name.length()));
        return;
      }
    }
  }

  /**
   * A mention of a person.
   *
   * @param first of its words
   * @param last after its words
   * @param start of its characters
   * @param end after its characters
   */
  record NameSpan(int first, int last, int start, int end) {}
}
