package org.redthread.organisations;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes a printed name apart into plain words. */
final class Words {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼ]");
  private static final Pattern INITIALS = Pattern.compile("\\b(\\p{L})\\.(?=\\p{L}\\b|\\s|$|\\W)");
  private static final Pattern FOOTNOTE = Pattern.compile("(\\p{L}{4,})\\d{1,2}\\b");
  private static final Pattern SPACED_INITIALS = Pattern.compile("\\b(\\p{L}) (?=\\p{L}\\b)");
  private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int STEMMED = 5;

  private Words() {}

  /** Lower-case words without diacritics, punctuation and footnote numbers; never empty words. */
  static List<String> of(String printed) {
    String text = fold(printed);
    text = APOSTROPHES.matcher(text).replaceAll("");
    text = INITIALS.matcher(text).replaceAll("$1");
    text = FOOTNOTE.matcher(text).replaceAll("$1");
    text = text.replace("&", " and ").replace("+", " and ");
    text = text.replace("co-op", "coop");
    text = REST.matcher(text).replaceAll(" ").strip();
    text = SPACED_INITIALS.matcher(text).replaceAll("$1");
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
  }

  /**
   * Lower case without diacritics. The Norwegian and Danish letters become their usual plain
   * spellings: {@code æ} ae, {@code ø} o, {@code å} and {@code aa} a.
   */
  static String fold(String printed) {
    String lower = Normalizer.normalize(printed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String plain =
        lower
            .replace("æ", "ae")
            .replace("ø", "o")
            .replace("ß", "ss")
            .replace("đ", "d")
            .replace("ð", "d")
            .replace("þ", "th")
            .replace("ł", "l");
    return MARKS
        .matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
        .replaceAll("")
        .replace("aa", "a");
  }

  /** A long word without its plural or genitive s. */
  static String stem(String word) {
    boolean plural =
        word.length() >= STEMMED
            && word.endsWith("s")
            && !word.endsWith("ss")
            && Character.isLetter(word.charAt(0));
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
