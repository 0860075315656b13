package org.redthread.text.duplicates;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.redthread.privacy.RedactedText;

/** What is needed of a text to compare it with others: its words as numbers, and its signature. */
public final class Sketch implements Comparable<Sketch> {
  /** Shorter texts are compared for the same words only: they resemble each other by chance. */
  public static final int SHORTEST = 10;

  private static final int LEAST_CHARACTERS = 2;

  private final String content;
  private final int[] words;
  private final int ownCharacters;
  private final Signature signature;
  private final WordSet wordSet;

  /** Made when first asked for; threads that ask at once may each make it, all the same. */
  private @Nullable Kept runs;

  /** An array that threads see whole. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Kept(int[] numbers) {}

  private Sketch(String content, int[] words, int ownCharacters, Signature signature) {
    this.content = content;
    this.words = words;
    this.ownCharacters = ownCharacters;
    this.signature = signature;
    this.wordSet = new WordSet(words);
  }

  /** The sketch of a letter. */
  public static Sketch of(RedactedText letter, MinHash hashing) {
    NormalText text = NormalText.of(letter.value());
    int[] words = text.hashes();
    return new Sketch(text.digest(), words, text.ownCharacters(), hashing.signature(words));
  }

  /** The {@link #content()} of a letter, without the rest. */
  public static String contentOf(RedactedText letter) {
    return NormalText.of(letter.value()).digest();
  }

  /** The sketch whose parts were stored. */
  public static Sketch of(String content, byte[] words, byte[] signature) {
    int[] numbers = new int[words.length / Integer.BYTES];
    ByteBuffer.wrap(words).asIntBuffer().get(numbers);
    return new Sketch(content, numbers, LEAST_CHARACTERS, Signature.of(signature));
  }

  /** The same for the same words, 32 hexadecimal digits; nothing can be read from it. */
  public String content() {
    return content;
  }

  /** A number for each word, 4 bytes each, big-endian. */
  public byte[] words() {
    ByteBuffer bytes = ByteBuffer.allocate(words.length * Integer.BYTES);
    bytes.asIntBuffer().put(words);
    return bytes.array();
  }

  /** How many words the text has. */
  public int length() {
    return words.length;
  }

  public Signature signature() {
    return signature;
  }

  /**
   * Whether the text says anything of its own. An empty cell, a dash, a single letter or a text of
   * nothing but placeholders is no repeat of another.
   */
  public boolean speaks() {
    return ownCharacters >= LEAST_CHARACTERS;
  }

  /** Whether the text is long enough to be like another without being the same. */
  public boolean comparable() {
    return speaks() && words.length >= SHORTEST;
  }

  int[] wordHashes() {
    return words;
  }

  WordSet wordSet() {
    return wordSet;
  }

  /** Runs of words, by {@link Passages#runs}; kept, as they are asked for again and again. */
  int[] runs() {
    Kept ready = runs;
    if (ready == null) {
      ready = new Kept(Passages.runs(words));
      runs = ready;
    }
    return ready.numbers();
  }

  /** By content: an order that has nothing to do with the order of rows. */
  @Override
  public int compareTo(Sketch other) {
    return content.compareTo(other.content);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch sketch && sketch.content.equals(content);
  }

  @Override
  public int hashCode() {
    return content.hashCode();
  }
}
