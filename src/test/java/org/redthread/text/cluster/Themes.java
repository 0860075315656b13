package org.redthread.text.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.redthread.privacy.RedactedText;
import org.redthread.text.Letter;

/** Invented letters about a few matters, for tests. */
final class Themes {
  private static final String[][] MATTERS = {
    {"scan report", "radiology", "finding", "not followed up", "x-ray", "nodule", "result letter"},
    {"food", "cold meals", "breakfast", "kitchen", "lunch tray", "hungry", "portion"},
    {"parking", "car park", "ticket machine", "spaces", "fine", "barrier", "drive"},
    {"appointment cancelled", "waiting list", "months", "rebooked", "postponed", "date"},
    {"medication", "wrong dose", "tablets", "pharmacy", "prescription", "insulin"},
    {"rude", "receptionist", "shouted", "attitude", "manners", "ignored"}
  };

  private static final String[] COMMON = {
    "we waited",
    "on the ward",
    "the nurse said",
    "my mother",
    "the hospital",
    "last week",
    "please",
    "I want to complain",
    "the staff",
    "nobody explained",
    "it was",
    "told us"
  };

  private Themes() {}

  static Letter letter(String id, String text) {
    return new Letter(id, RedactedText.stored(text), "en");
  }

  /** {@code size} letters of each of the first {@code matters} matters; ids are "matter-number". */
  static List<Letter> letters(int matters, int size, long seed) {
    Random random = new Random(seed);
    List<Letter> letters = new ArrayList<>();
    for (int matter = 0; matter < matters; matter++) {
      for (int i = 0; i < size; i++) {
        letters.add(letter(matter + "-" + i, text(matter, random)));
      }
    }
    return letters;
  }

  static String text(int matter, Random random) {
    StringBuilder text = new StringBuilder();
    for (int phrase = 0; phrase < 9; phrase++) {
      String[] from = phrase % 3 == 2 ? COMMON : MATTERS[matter];
      text.append(from[random.nextInt(from.length)]).append(' ');
    }
    return text.append('.').toString();
  }

  /** The number of the matter that a letter was written about. */
  static int matter(String id) {
    return Integer.parseInt(id.substring(0, id.indexOf('-')));
  }
}
