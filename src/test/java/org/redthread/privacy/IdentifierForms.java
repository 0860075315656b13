package org.redthread.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifiers as people write them: {@code redaction/identifier-forms.txt}. */
final class IdentifierForms {
  private static final Path FILE = Path.of("src/test/resources/redaction/identifier-forms.txt");
  private static final Pattern TOKEN = Pattern.compile("<\\p{L}+>|[#%^~]");
  private static final String CAPITALS = "ABDEHJKLMNPRSTVWXYZ";
  private static final String[] DAYS = "first second third fourth ninth twelfth".split(" ");
  private static final String[] NORWEGIAN_DAYS = "første tredje fjerde niende tolvte".split(" ");
  private static final String[] MONTHS =
      "January February March April May June July August September October November December"
          .split(" ");
  private static final String[] NORWEGIAN_MONTHS =
      "januar februar mars april mai juni juli august september oktober november desember"
          .split(" ");

  private IdentifierForms() {}

  /**
   * A way to write one kind of identifier in one sentence.
   *
   * @param sentence with {@code {}} where the identifier stands
   */
  record Form(String group, String sentence, String form) {
    Written written(long seed) {
      String identifier = filled(form, new Random(seed));
      int start = sentence.indexOf("{}");
      return new Written(
          sentence.replace("{}", identifier), start, start + identifier.length(), this);
    }
  }

  /** A sentence with an identifier between start and end. */
  record Written(String text, int start, int end, Form form) {
    /** What redaction leaves of it, letters and digits only. */
    String left(Redactor redactor) {
      boolean[] gone = new boolean[text.length()];
      for (Entity entity : redactor.redaction(text, "auto").entities()) {
        java.util.Arrays.fill(gone, entity.start(), entity.end(), true);
      }
      StringBuilder left = new StringBuilder();
      for (int at = start; at < end; at++) {
        if (!gone[at] && Character.isLetterOrDigit(text.charAt(at))) {
          left.append(text.charAt(at));
        }
      }
      return left.toString();
    }
  }

  /** Every form of the file in every sentence of its group. */
  static List<Form> all() {
    List<Form> forms = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    String group = "";
    for (String line : lines()) {
      if (line.startsWith("[") && line.endsWith("]") && line.indexOf('(') < 0) {
        group = line.substring(1, line.length() - 1);
        sentences.clear();
      } else if (line.startsWith("= ")) {
        sentences.add(line.substring(2));
      } else if (!line.isBlank() && !line.startsWith("# ")) {
        for (String sentence : sentences) {
          forms.add(new Form(group, sentence, line));
        }
      }
    }
    return forms;
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String filled(String form, Random random) {
    int day = 1 + random.nextInt(28);
    int month = random.nextInt(12);
    int year = 1925 + random.nextInt(90);
    Matcher token = TOKEN.matcher(form);
    return token.replaceAll(
        match ->
            switch (match.group()) {
              case "#" -> String.valueOf(random.nextInt(10));
              case "%" -> String.valueOf(1 + random.nextInt(9));
              case "^" -> String.valueOf(letter(random));
              case "~" -> String.valueOf(Character.toLowerCase(letter(random)));
              case "<word>" -> word(random);
              case "<Word>" -> capital(word(random));
              default -> dated(match.group(), day, month, year);
            });
  }

  private static String dated(String token, int day, int month, int year) {
    return switch (token) {
      case "<d>" -> String.valueOf(day);
      case "<dd>" -> "%02d".formatted(day);
      case "<m>" -> String.valueOf(month + 1);
      case "<mm>" -> "%02d".formatted(month + 1);
      case "<yy>" -> "%02d".formatted(year % 100);
      case "<yyyy>" -> String.valueOf(year);
      case "<th>" -> ordinal(day);
      case "<month>" -> MONTHS[month];
      case "<mon>" -> MONTHS[month].substring(0, 3);
      case "<måned>" -> NORWEGIAN_MONTHS[month];
      case "<wordday>" -> DAYS[day % DAYS.length];
      case "<orddag>" -> NORWEGIAN_DAYS[day % NORWEGIAN_DAYS.length];
      default -> throw new IllegalArgumentException(token);
    };
  }

  private static String ordinal(int day) {
    return switch (day) {
      case 1, 21 -> "st";
      case 2, 22 -> "nd";
      case 3, 23 -> "rd";
      default -> "th";
    };
  }

  private static char letter(Random random) {
    return CAPITALS.charAt(random.nextInt(CAPITALS.length()));
  }

  /** Two or three syllables that make no word. */
  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      word.append("bdfgjklmnprstv".charAt(random.nextInt(14)));
      word.append("aeiou".charAt(random.nextInt(5)));
      word.append(random.nextInt(3) == 0 ? "lnr".substring(0, 1) : "");
    }
    return word.toString();
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
