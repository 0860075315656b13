package org.redthread.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Names in small letters in each place of a sentence where a person can stand: {@code
 * redaction/lower-case-names.txt}. Kinds of names: listed and no word, listed and a word, on no
 * list, given name and surname.
 */
final class SmallNamesPropertyTest {
  private static final Path FILE = Path.of("src/test/resources/redaction/lower-case-names.txt");
  private static final Redactor REDACTOR = Redactor.keyed("small names");
  private static final String ENGLISH =
      "i am writing because the treatment at the hospital was not good enough and nobody has"
          + " answered our questions since last autumn. ";
  private static final String NORWEGIAN =
      "jeg skriver fordi behandlingen på sykehuset ikke var god nok, og ingen har svart oss på"
          + " spørsmålene våre siden i fjor høst. ";

  /** Names of one kind in all sentences of a language: how many there are, how many are gone. */
  private record Share(int gone, int all) {
    double of() {
      return gone / (double) all;
    }
  }

  @ParameterizedTest(name = "{0}, kind {1}, capitals at the start of sentences: {2}")
  @CsvSource({
    "en,0,false,0.84", "en,1,false,0.72", "en,2,false,0.98", "en,3,false,0.85",
    "en,0,true,0.84", "en,1,true,0.70", "en,2,true,0.88", "en,3,true,0.83",
    "no,0,false,0.96", "no,1,false,0.50", "no,2,false,0.97", "no,3,false,0.99",
    "no,0,true,0.96", "no,1,true,0.50", "no,2,true,0.90", "no,3,true,0.99"
  })
  void smallNamesAreMasked(String language, int kind, boolean capitals, double least) {
    Share share = share(language, kind, capitals);

    assertThat(share.all()).isGreaterThan(300);
    assertThat(share.of()).as("%s", share).isGreaterThanOrEqualTo(least);
  }

  private static Share share(String language, int kind, boolean capitals) {
    int all = 0;
    int gone = 0;
    for (String sentence : section(language, "")) {
      for (String name : names(language, kind)) {
        all++;
        gone += masked(language, sentence, name, capitals) ? 1 : 0;
      }
    }
    return new Share(gone, all);
  }

  private static boolean masked(String language, String sentence, String name, boolean capitals) {
    String before = language.equals("en") ? ENGLISH : NORWEGIAN;
    String place = sentence.contains("{'}") ? "{'}" : "{}";
    String all = before + sentence;
    boolean opens = sentence.startsWith("{");
    String letter = capitals && !opens ? started(before) + started(sentence) : all;
    int start = letter.indexOf(place);
    letter = letter.replace(place, place.equals("{}") ? name : name + "s");
    boolean[] gone = new boolean[letter.length()];
    for (Entity entity : REDACTOR.redaction(letter, "auto").entities()) {
      Arrays.fill(gone, entity.start(), entity.end(), true);
    }
    for (int at = start; at < start + name.length(); at++) {
      if (!gone[at] && letter.charAt(at) != ' ') {
        return false;
      }
    }
    return true;
  }

  private static String started(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private static List<String> names(String language, int kind) {
    String line = section(language, "+ ").get(kind).substring(2);
    return List.of(line.split(line.contains("|") ? "\\|" : " "));
  }

  /** The lines of a language that begin so, or with "" its sentences. */
  private static List<String> section(String language, String beginning) {
    List<String> lines = new ArrayList<>();
    boolean in = false;
    for (String line : read()) {
      in = line.startsWith("[") ? line.equals("[" + language + "]") : in;
      boolean name = line.startsWith("+ ");
      boolean plain = !name && !line.isBlank() && !line.startsWith("[") && !line.startsWith("# ");
      if (in && (beginning.isEmpty() ? plain : name)) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static List<String> read() {
    try {
      return Files.readAllLines(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
