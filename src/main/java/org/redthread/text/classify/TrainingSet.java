package org.redthread.text.classify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/** Coded letters in an order of their own, so that the order in which they came says nothing. */
final class TrainingSet {
  private static final Comparator<CodedLetter> ORDER =
      Comparator.comparing(CodedLetter::group)
          .thenComparing(coded -> coded.letter().text().withoutPseudonyms())
          .thenComparing(coded -> coded.letter().language())
          .thenComparing(coded -> coded.letter().context())
          .thenComparing(coded -> String.join("|", coded.labels()));

  private final List<CodedLetter> letters;
  private final List<String> labels;

  private TrainingSet(List<CodedLetter> letters, List<String> labels) {
    this.letters = letters;
    this.labels = labels;
  }

  static TrainingSet of(Collection<CodedLetter> coded) {
    List<CodedLetter> letters = new ArrayList<>(coded);
    letters.sort(ORDER);
    TreeSet<String> labels = new TreeSet<>();
    letters.forEach(letter -> labels.addAll(letter.labels()));
    return new TrainingSet(List.copyOf(letters), List.copyOf(labels));
  }

  List<CodedLetter> letters() {
    return letters;
  }

  /** All labels met, sorted. */
  List<String> labels() {
    return labels;
  }

  int size() {
    return letters.size();
  }

  /** Whether any letter has more than one label. */
  boolean several() {
    return letters.stream().anyMatch(letter -> letter.labels().size() > 1);
  }

  /** For each letter, which labels it has. */
  boolean[][] truth() {
    return letters.stream().map(this::truth).toArray(boolean[][]::new);
  }

  private boolean[] truth(CodedLetter letter) {
    boolean[] truth = new boolean[labels.size()];
    for (String label : letter.labels()) {
      truth[labels.indexOf(label)] = true;
    }
    return truth;
  }

  /** How many different letters there are, repeats counted once. */
  int groups() {
    return (int) letters.stream().map(CodedLetter::group).distinct().count();
  }

  /** How many different contexts the letters have; 0 where none is known. */
  int contexts() {
    return (int)
        letters.stream()
            .map(coded -> coded.letter().context())
            .filter(context -> !context.isEmpty())
            .distinct()
            .count();
  }

  /** SHA-256 of the redacted letters, their languages and labels; the same in any order of rows. */
  String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (CodedLetter coded : letters) {
        update(digest, coded.letter().text().withoutPseudonyms());
        update(digest, coded.letter().language());
        if (!coded.letter().context().isEmpty()) {
          update(digest, coded.letter().context());
        }
        update(digest, String.join("|", coded.labels()));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void update(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
