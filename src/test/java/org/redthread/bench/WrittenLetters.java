package org.redthread.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.redthread.bench.LetterGenerator.Part;
import org.redthread.bench.LetterGenerator.Piece;

/**
 * Whole invented letters in many hands: {@code [[...]]} is a name, {@code <<...>>} a direct
 * identifier, {@code ---} parts them. Each set was written before anything was measured on it, and
 * nothing was mended to it.
 */
final class WrittenLetters {
  private static final Path FOLDER = Path.of("src/test/resources/redaction");

  private WrittenLetters() {}

  /** The fourth set in Norwegian (bokmål and nynorsk) or English, in small letters if asked. */
  static List<List<Piece>> fourth(boolean norwegian, boolean lower) {
    return letters(norwegian ? "fourth-nb.txt" : "fourth-en.txt", lower);
  }

  /** A later set ("fifth" to "ninth"): en, nb or nn, many of them written without capitals. */
  static List<List<Piece>> set(String set, String language, boolean lower) {
    return letters(set + "-" + language + ".txt", lower);
  }

  private static List<List<Piece>> letters(String file, boolean lower) {
    String text = read(FOLDER.resolve(file));
    List<List<Piece>> letters = new ArrayList<>();
    for (String letter : text.split("\n---\n")) {
      letters.add(pieces(lower ? letter.toLowerCase(Locale.ROOT) : letter));
    }
    return letters;
  }

  private static List<Piece> pieces(String letter) {
    List<Piece> pieces = new ArrayList<>();
    for (String part : letter.split("(?=\\[\\[|<<)|(?<=]]|>>)")) {
      if (part.startsWith("[[")) {
        names(part.substring(2, part.length() - 2), pieces);
      } else if (part.startsWith("<<")) {
        pieces.add(new Piece(Part.DIRECT, part.substring(2, part.length() - 2)));
      } else {
        pieces.add(new Piece(Part.PLAIN, part));
      }
    }
    return pieces;
  }

  /** Each word of a name counts by itself, as in the other sets. */
  private static void names(String name, List<Piece> pieces) {
    for (String word : name.split("(?<= )|(?= )")) {
      pieces.add(new Piece(word.isBlank() ? Part.PLAIN : Part.NAME, word));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
