package org.redthread.privacy;

import java.util.ArrayList;
import java.util.List;
import org.redthread.privacy.Risk.Reason;
import org.redthread.privacy.Word.Shape;

/** Judges what is left of a letter after redaction. */
final class RiskScore {
  private static final int LONG = 20_000;
  private static final int ENOUGH = 20;
  private int words;
  private int capitals;
  private int shouted;
  private int scanned;
  private int strange;
  private int unread;
  private int caseless;

  private RiskScore(Sheet sheet) {
    for (int at = 0; at < sheet.size(); at++) {
      count(sheet, at);
    }
  }

  static Risk of(View left, Lexicon lexicon, List<Found> found) {
    Sheet sheet = new Sheet(Markup.withoutTags(left.text()), lexicon);
    return Risk.of(new RiskScore(sheet).reasons(left, found));
  }

  private void count(Sheet sheet, int at) {
    Word word = sheet.word(at);
    if (word.shape == Shape.GONE || word.shape == Shape.NUMBER) {
      return;
    }
    words++;
    capitals += word.capital() ? 1 : 0;
    shouted += word.shape == Shape.UPPER ? 1 : 0;
    scanned += word.shape == Shape.MIXED ? 1 : 0;
    caseless += word.shape == Shape.CASELESS ? 1 : 0;
    boolean unknown = Traits.unknown(word.traits) && word.end - word.start > 3;
    unread += unknown && word.shape == Shape.LOWER ? 1 : 0;
    boolean middle = !word.starts() && word.shape == Shape.CAPITAL && !sheet.inBody(at);
    strange += unknown && middle ? 1 : 0;
  }

  private List<Reason> reasons(View left, List<Found> found) {
    List<Reason> reasons = new ArrayList<>();
    add(reasons, Reason.UNKNOWN_CAPITALS, strange > 0);
    add(reasons, Reason.MANY_UNKNOWN_CAPITALS, strange > 2 && strange * 100 > words);
    add(reasons, Reason.NO_CAPITALS, words >= ENOUGH && capitals * 100 < words);
    add(reasons, Reason.ALL_CAPITALS, words >= ENOUGH && shouted * 2 > words);
    add(reasons, Reason.LONG, left.text().length() > LONG);
    add(reasons, Reason.SCANNED, scanned > 2 && scanned * 50 > words);
    long guessed = found.stream().filter(name -> name.rule().equals("context")).count();
    add(reasons, Reason.GUESSED_NAMES, guessed > 0);
    boolean foreign = caseless * 3 > words || words >= ENOUGH && unread * 3 > words;
    add(reasons, Reason.OTHER_LANGUAGE, foreign);
    return reasons;
  }

  private static void add(List<Reason> reasons, Reason reason, boolean applies) {
    if (applies) {
      reasons.add(reason);
    }
  }
}
