package org.redthread.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.redthread.privacy.RedactedText;
import org.redthread.text.Letter;

/**
 * Letters with planted families. The id of a letter is its family, a colon and a number; letters of
 * a family are duplicates of each other and of no other.
 */
final class PlantedLetters {
  private static final int SHORTEST_TEMPLATE = 50;

  final List<Letter> letters = new ArrayList<>();
  private final List<List<String>> stock;
  private final SplittableRandom random;
  private int used;
  private int families;

  /**
   * @param stock unrelated letters; each is used once
   */
  PlantedLetters(List<List<String>> stock, long seed) {
    this.stock = stock;
    this.random = new SplittableRandom(seed);
  }

  boolean has(int more) {
    return used + more <= stock.size();
  }

  private List<String> take() {
    return stock.get(used++);
  }

  private void add(int number, List<String> words) {
    String id = "f%06d:%04d".formatted(families, number);
    letters.add(new Letter(id, RedactedText.stored(String.join(" ", words)), "en"));
  }

  void alone() {
    add(0, take());
    families++;
  }

  /** A letter and copies, each with this share of the words changed. */
  void near(int copies, double share) {
    List<String> original = take();
    add(0, original);
    for (int copy = 1; copy <= copies; copy++) {
      add(copy, edited(original, share));
    }
    families++;
  }

  /** Two copies changed each on its own; the letter that both come from is not there. */
  void orphans(double share) {
    List<String> original = take();
    add(1, edited(original, share));
    add(2, edited(original, share));
    families++;
  }

  /**
   * A template of at least 50 words with an own paragraph in each letter: before it, after it or in
   * it, of 20 to 80 % of its words.
   */
  void campaign(int size, double share) {
    while (stock.get(used).size() < SHORTEST_TEMPLATE && has(size + 2)) {
      alone();
    }
    List<String> template = take();
    for (int number = 0; number < size; number++) {
      List<String> letter = edited(template, share);
      List<String> paragraph = take();
      int own = (int) (template.size() * (0.2 + 0.6 * random.nextDouble()));
      int place = letter.size() * random.nextInt(3) / 2;
      letter.addAll(place, paragraph.subList(0, Math.min(paragraph.size(), own)));
      add(number, letter);
    }
    families++;
  }

  /** Half of the edits replace a word, a quarter leave one out, a quarter add one. */
  private List<String> edited(List<String> words, double share) {
    Set<Integer> places = new HashSet<>();
    while (places.size() < Math.round(share * words.size())) {
      places.add(random.nextInt(words.size()));
    }
    List<String> copy = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int how = places.contains(i) ? random.nextInt(4) : -1;
      if (how != 0) {
        copy.add(how == 2 || how == 3 ? other() : words.get(i));
      }
      if (how == 1) {
        copy.add(other());
      }
    }
    return copy;
  }

  /** A word of some letter of the stock. */
  private String other() {
    List<String> letter = stock.get(random.nextInt(stock.size()));
    return letter.get(random.nextInt(letter.size()));
  }
}
