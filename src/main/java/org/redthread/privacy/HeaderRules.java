package org.redthread.privacy;

import org.redthread.privacy.NameRuns.Sign;
import org.redthread.privacy.Word.Gap;
import org.redthread.privacy.Word.Shape;

/**
 * Who is named in the heads of messages and minutes: "Cc: Maren; Odd Berg / Siri", "Present: ...".
 */
final class HeaderRules {
  private final Sheet sheet;
  private final NameRuns runs;

  HeaderRules(Sheet sheet) {
    this.sheet = sheet;
    runs = new NameRuns(sheet);
  }

  void apply() {
    for (int at = 0; at < sheet.size(); at++) {
      Word word = sheet.word(at);
      boolean opens = word.starts() || word.key.equals("stede") && sheet.word(at - 1).starts();
      if (opens && sheet.after(word) == ':' && (sends(word) || attends(word))) {
        line(at + 1, attends(word));
      }
    }
  }

  /** Before people and departments. */
  private static boolean sends(Word word) {
    return switch (word.key) {
      case "from", "to", "cc", "bcc", "copy", "copies", "distribution", "partners" -> true;
      case "fra", "til", "kopi", "kopimottakere", "blindkopi", "partnere", "partnarar" -> true;
      default -> false;
    };
  }

  /** Before people only. */
  private static boolean attends(Word word) {
    return switch (word.key) {
      case "present", "attendees", "attending", "apologies", "witnesses" -> true;
      case "deltakere", "deltagere", "deltakarar", "tilstede", "stede", "vitner", "forfall" -> true;
      default -> false;
    };
  }

  /** Every entry of the line that begins with a capital, or with a listed given name. */
  private void line(int start, boolean people) {
    for (int at = start; at < sheet.size() && (at == start || !broken(at)); at++) {
      Word word = sheet.word(at);
      boolean small = word.shape == Shape.LOWER && Traits.surely(word.traits);
      boolean person = (word.capital() || small) && !sheet.inBody(at) && !sheet.office(word);
      if (person && (at == start || entry(at))) {
        runs.take(at, Sign.ROLE, "header");
        if (people && alone(at)) {
          sheet.mark(at, "header");
        }
      }
    }
  }

  private boolean entry(int at) {
    Word word = sheet.word(at);
    return word.gap == Gap.COMMA || word.gap == Gap.BREAK || and(sheet.word(at - 1));
  }

  /** One word between commas, a name though it is a word too. */
  private boolean alone(int at) {
    Word word = sheet.word(at);
    boolean last = at + 1 >= sheet.size() || !sheet.word(at + 1).joined();
    return last && word.shape == Shape.CAPITAL && !word.has(Traits.BODY | Traits.PLACE);
  }

  private static boolean and(Word word) {
    return word.key.equals("and") || word.key.equals("og");
  }

  private boolean broken(int at) {
    return sheet.text().substring(sheet.word(at - 1).end, sheet.word(at).start).indexOf('\n') >= 0;
  }
}
