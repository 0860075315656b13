package org.redthread.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redthread.bench.LetterGenerator.Part;
import org.redthread.bench.LetterGenerator.Piece;
import org.redthread.privacy.Entity;
import org.redthread.privacy.Redaction;
import org.redthread.privacy.Redactor;

/** How much of what is known to be personal is taken out of invented letters, and what besides. */
final class LetterTrial {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'-]*");
  private final Redactor redactor;
  private final Map<String, Integer> missed = new HashMap<>();
  private final Map<String, Integer> wronged = new HashMap<>();
  private int names;
  private int namesGone;
  private int unlisted;
  private int unlistedGone;
  private int small;
  private int smallGone;
  private int direct;
  private int directGone;
  private int words;
  private int wordsGone;
  private long characters;

  private final LetterGenerator.Set set;

  LetterTrial(Redactor redactor, LetterGenerator.Set set) {
    this.redactor = redactor;
    this.set = set;
  }

  /** Redacts letters of one kind. */
  LetterTrial run(int letters, boolean norwegian, boolean lower) {
    for (int i = 0; i < letters; i++) {
      judge(new LetterGenerator(7919L * i + (norwegian ? 1 : 0), lower, set).letter(norwegian));
    }
    return this;
  }

  /** Redacts letters that are written out. */
  LetterTrial run(List<List<Piece>> letters) {
    letters.forEach(this::judge);
    return this;
  }

  private void judge(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    List<int[]> places = new ArrayList<>();
    for (Piece piece : pieces) {
      places.add(new int[] {text.length(), text.length() + piece.text().length()});
      text.append(piece.text());
    }
    characters += text.length();
    Redaction redaction = redactor.redaction(text.toString(), "auto");
    boolean[] gone = new boolean[text.length()];
    for (Entity entity : redaction.entities()) {
      java.util.Arrays.fill(gone, entity.start(), entity.end(), true);
    }
    for (int i = 0; i < pieces.size(); i++) {
      count(pieces.get(i), places.get(i), gone, text.toString());
    }
  }

  private void count(Piece piece, int[] place, boolean[] gone, String letter) {
    if (piece.part() == Part.PLAIN) {
      plain(piece.text(), place[0], gone);
      return;
    }
    boolean all = true;
    for (int at = place[0]; at < place[1]; at++) {
      all &= gone[at] || !Character.isLetterOrDigit(letter.charAt(at));
    }
    if (!all) {
      int from = Math.max(0, place[0] - 25);
      missed.merge(
          letter.substring(from, Math.min(letter.length(), place[1] + 15)), 1, Integer::sum);
    }
    if (piece.part() == Part.DIRECT) {
      direct++;
      directGone += all ? 1 : 0;
      return;
    }
    names++;
    namesGone += all ? 1 : 0;
    if (piece.text().equals(piece.text().toLowerCase(Locale.ROOT))) {
      small++;
      smallGone += all ? 1 : 0;
    }
    if (!redactor.lists(piece.text())) {
      unlisted++;
      unlistedGone += all ? 1 : 0;
    }
  }

  private void plain(String text, int start, boolean[] gone) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words++;
      boolean hit = false;
      for (int at = word.start(); at < word.end(); at++) {
        hit |= gone[start + at];
      }
      wordsGone += hit ? 1 : 0;
      if (hit) {
        wronged.merge(word.group(), 1, Integer::sum);
      }
    }
  }

  double namesRecall() {
    return namesGone / (double) names;
  }

  double unlistedRecall() {
    return unlistedGone / (double) unlisted;
  }

  /** Of the names that are written in small letters. */
  double smallRecall() {
    return smallGone / (double) small;
  }

  int small() {
    return small;
  }

  double unlistedShare() {
    return unlisted / (double) names;
  }

  double directRecall() {
    return directGone / (double) direct;
  }

  double overMasking() {
    return wordsGone / (double) words;
  }

  long characters() {
    return characters;
  }

  Map<String, Integer> missed() {
    return missed;
  }

  Map<String, Integer> wronged() {
    return wronged;
  }

  String line(String label) {
    return String.format(
        Locale.ROOT,
        "%-28s %6d names, recall %.4f (of %d on no list %.4f); %5d direct, recall %.4f; %7d other words, masked %.4f",
        label,
        names,
        namesRecall(),
        unlisted,
        unlistedRecall(),
        direct,
        directRecall(),
        words,
        overMasking());
  }
}
