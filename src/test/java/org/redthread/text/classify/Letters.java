package org.redthread.text.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.redthread.privacy.Redactor;
import org.redthread.text.Letter;

/** Letters for the tests of this package: invented, in three subjects. */
final class Letters {
  static final String SCAN = "scan";
  static final String FOOD = "food";
  static final String STAFF = "staff";

  private static final List<List<String>> SUBJECTS =
      List.of(
          List.of(
              "the scan was not followed up", "nobody read my x-ray", "the MRI report was late"),
          List.of("the food was cold", "my meal never came", "lunch tasted of nothing"),
          List.of("the nurse was rude", "the doctor did not listen", "reception shouted at me"));
  private static final List<String> FILLERS =
      List.of("on monday", "again", "last week", "in the ward", "and then", "yesterday", "sadly");

  private Letters() {}

  static Letter letter(String text) {
    return new Letter("1", Redactor.standard().redact(text, "en"), "en");
  }

  static Letter norwegian(String text) {
    return new Letter("1", Redactor.standard().redact(text, "nb"), "nb");
  }

  static CodedLetter coded(String text, String... labels) {
    return new CodedLetter(letter(text), Set.of(labels));
  }

  /** So many letters with one label each, in turn. */
  static List<CodedLetter> single(int count, long seed) {
    Random random = new Random(seed);
    List<CodedLetter> letters = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      letters.add(coded(sentence(i % 3, random), List.of(SCAN, FOOD, STAFF).get(i % 3)));
    }
    return letters;
  }

  /** So many letters, every third of which has two labels. */
  static List<CodedLetter> several(int count, long seed) {
    Random random = new Random(seed);
    List<CodedLetter> letters = new ArrayList<>(single(count - count / 3, seed));
    for (int i = 0; i < count / 3; i++) {
      letters.add(coded(sentence(0, random) + ". " + sentence(2, random), SCAN, STAFF));
    }
    return letters;
  }

  private static String sentence(int subject, Random random) {
    List<String> phrases = SUBJECTS.get(subject);
    return FILLERS.get(random.nextInt(FILLERS.size()))
        + " "
        + phrases.get(random.nextInt(phrases.size()))
        + " "
        + FILLERS.get(random.nextInt(FILLERS.size()))
        + " "
        + random.nextInt(50);
  }
}
