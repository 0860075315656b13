package org.redthread.report.charts;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Setting short lines of text in a drawing. */
final class TextLines {
  private static final String VOWELS = "aeiouyæøåéôö";

  /** The least that a new line begins with, so that no ending stands alone. */
  private static final int ENDING = 4;

  private TextLines() {}

  /** Breaks at spaces so that each line fits; a word that alone is too wide is broken too. */
  static List<String> wrap(String text, double width, Font font) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words(text, width, font)) {
      if (line.length() > 0 && width(line + " " + word, font) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  static void centred(Graphics2D g, String text, double x, double y) {
    g.drawString(text, (float) (x - width(text, g) / 2), (float) y);
  }

  static void right(Graphics2D g, String text, double x, double y) {
    g.drawString(text, (float) (x - width(text, g)), (float) y);
  }

  private static List<String> words(String text, double width, Font font) {
    List<String> words = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      String rest = word;
      while (width(rest, font) > width && rest.length() > 4) {
        int at = fitting(rest, width, font);
        words.add(rest.substring(0, at) + "-");
        rest = rest.substring(at);
      }
      words.add(rest);
    }
    return words;
  }

  /** How many letters fit with a hyphen, to the end of a syllable where one ends there. */
  private static int fitting(String word, double width, Font font) {
    int most = word.length() - 2;
    while (most > 2 && width(word.substring(0, most) + "-", font) > width) {
      most--;
    }
    for (int at = Math.min(most, word.length() - ENDING); at > 2; at--) {
      if (!vowel(word.charAt(at)) && vowel(word.charAt(at + 1))) {
        return at;
      }
    }
    return most;
  }

  private static boolean vowel(char letter) {
    return VOWELS.indexOf(Character.toLowerCase(letter)) >= 0;
  }

  static double width(String text, Font font) {
    return font.getStringBounds(text, new FontRenderContext(null, true, true)).getWidth();
  }

  /** Shortens with an ellipsis until it fits. */
  static String fit(String text, double width, Font font) {
    String shown = text;
    while (width(shown, font) > width && shown.length() > 2) {
      shown = shown.substring(0, shown.length() - 2).stripTrailing() + "…";
    }
    return shown;
  }

  /** Broken into lines that fit, at most so many; what is left over is cut with an ellipsis. */
  static List<String> lines(String text, double width, Font font, int most) {
    List<String> lines = wrap(text, width, font);
    List<String> shown = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
    if (lines.size() > most) {
      shown.set(most - 1, String.join(" ", lines.subList(most - 1, lines.size())));
    }
    shown.replaceAll(line -> fit(line, width, font));
    return shown;
  }

  private static double width(String text, Graphics2D g) {
    return g.getFont().getStringBounds(text, g.getFontRenderContext()).getWidth();
  }
}
