package org.redthread.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Invented people with invented numbers; no number here was issued to anyone on purpose. */
final class People {
  private static final int[] FODSELSNUMMER_1 = {3, 7, 6, 1, 8, 9, 4, 5, 2};
  private final Map<String, List<String>> names;

  People(String resource) {
    names = new LinkedHashMap<>();
    Wordlists.sections(resource)
        .forEach((section, lines) -> names.put(section, List.of(lines.get(0).split(" "))));
  }

  private List<String> list(String section) {
    return Objects.requireNonNull(names.get(section), section);
  }

  String given(boolean female, Draw draw) {
    return draw.pick(list(female ? "female" : "male"));
  }

  String family(Draw draw) {
    return draw.pick(list("family"));
  }

  String fullName(boolean female, Draw draw) {
    return given(female, draw) + " " + family(draw);
  }

  String street(Draw draw) {
    return draw.pick(list("street"));
  }

  /** Ten digits in the printed 3-3-4 groups or run together; nine in ten pass the checksum. */
  static String nhsNumber(Draw draw) {
    StringBuilder digits = digits(9, draw);
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (10 - i) * (digits.charAt(i) - '0');
    }
    int check = (11 - sum % 11) % 11;
    digits.append(check == 10 || draw.chance(0.1) ? draw.below(10) : check);
    if (draw.chance(0.7)) {
      digits.insert(6, ' ').insert(3, ' ');
    }
    return digits.toString();
  }

  /** Eleven digits, ddMMyy first, with or without a space; not all pass their checksum. */
  static String fodselsnummer(Draw draw) {
    StringBuilder digits = new StringBuilder(12);
    two(digits, draw.between(1, 28));
    two(digits, draw.between(1, 12));
    two(digits, draw.between(0, 99));
    digits.append(digits(3, draw));
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += FODSELSNUMMER_1[i] * (digits.charAt(i) - '0');
    }
    digits.append((11 - sum % 11) % 11 % 10).append(draw.below(10));
    if (draw.chance(0.4)) {
      digits.insert(6, ' ');
    }
    return digits.toString();
  }

  /** From the numbers kept free for drama. */
  static String phone(Draw draw) {
    return switch (draw.below(3)) {
      case 0 -> "07700 900" + digits(3, draw);
      case 1 -> "01632 960" + digits(3, draw);
      default -> "07700900" + digits(3, draw);
    };
  }

  /** Eight digits of a Norwegian mobile, in pairs, with or without the country code. */
  static String norwegianPhone(Draw draw) {
    String number = "4" + digits(1, draw) + " " + digits(2, draw) + " " + digits(2, draw);
    String full = number + " " + digits(2, draw);
    return draw.chance(0.3) ? "+47 " + full : full;
  }

  /** In an area that no real postcode has (first letter Q). */
  static String postcode(Draw draw) {
    return "Q"
        + draw.any("A", "B", "F", "X", "Z")
        + draw.between(1, 29)
        + " "
        + draw.below(10)
        + draw.any("AB", "DE", "FG", "HJ", "LN", "PQ", "RS", "TU", "WX", "YZ");
  }

  String email(boolean female, Draw draw) {
    String local = ascii(given(female, draw)) + "." + ascii(family(draw)) + draw.between(1, 99);
    return local + "@" + draw.any("example.com", "example.org", "post.example.net");
  }

  static String ascii(String name) {
    return name.toLowerCase(java.util.Locale.ROOT)
        .replace("æ", "ae")
        .replace("ø", "o")
        .replace("å", "a");
  }

  static StringBuilder digits(int count, Draw draw) {
    StringBuilder digits = new StringBuilder(count + 3);
    for (int i = 0; i < count; i++) {
      digits.append((char) ('0' + draw.below(10)));
    }
    return digits;
  }

  static void two(StringBuilder to, int number) {
    to.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
