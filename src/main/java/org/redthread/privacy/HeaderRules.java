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
      if (word.starts() && sheet.after(word) == ':' && heads(word)) {
        line(at + 1);
      }
    }
  }

  private static boolean heads(Word word) {
    return switch (word.key) {
      case "from",
          "to",
          "cc",
          "bcc",
          "copy",
          "copies",
          "distribution",
          "present",
          "attendees",
          "attending",
          "apologies",
          "witnesses",
          "partners",
          "fra",
          "til",
          "kopi",
          "kopimottakere",
          "blindkopi",
          "deltakere",
          "deltagere",
          "deltakarar",
          "tilstede",
          "vitner",
          "vitne",
          "partnere",
          "partnarar",
          "forfall" ->
          true;
      default -> false;
    };
  }

  /** Every entry of the line that begins with a capital, or with a listed given name. */
  private void line(int start) {
    for (int at = start; at < sheet.size() && (at == start || !broken(at)); at++) {
      Word word = sheet.word(at);
      Word before = sheet.word(at - 1);
      boolean entry = at == start || word.gap == Gap.COMMA || word.gap == Gap.BREAK || and(before);
      boolean small = word.shape == Shape.LOWER && Traits.surely(word.traits);
      if (entry && (word.capital() || small) && !sheet.inBody(at) && !sheet.office(word)) {
        runs.take(at, Sign.ROLE, "header");
      }
    }
  }

  private static boolean and(Word word) {
    return word.key.equals("and") || word.key.equals("og");
  }

  private boolean broken(int at) {
    return sheet.text().substring(sheet.word(at - 1).end, sheet.word(at).start).indexOf('\n') >= 0;
  }
}
