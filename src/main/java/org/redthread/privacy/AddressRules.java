package org.redthread.privacy;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where people live: postcodes, and streets with a house number. */
final class AddressRules {
  private static final Pattern POSTCODE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[A-Z]{1,2}\\d[A-Z\\d]?[ \\t]{0,2}\\d[A-Z]{2}(?![\\p{L}\\p{N}])");
  private static final Pattern LOWER_POSTCODE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])([a-z]{1,2})\\d[a-z\\d]?[ \\t]{0,2}\\d([abd-hjlnp-uw-z]{2})(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> NO_INWARD =
      Set.of("st", "nd", "rd", "th", "am", "pm", "hr", "yr", "ml", "mg", "pt");
  private static final String KINDS =
      "(?:Road|Rd|Street|St|Avenue|Ave|Lane|Ln|Close|Cl|Drive|Dr|Crescent|Cres|Court|Ct|Place|Pl"
          + "|Terrace|Way|Gardens|Gdns|Grove|Hill|Mews|Park|Row|Square|Sq|Walk|View|Rise|Green|Parade"
          + "|Broadway|Cottages?|Villas?|Mansions|Buildings|House|Heights|Meadows?|Fields?|Wharf|Quay"
          + "|Vale|Gate|Bank|End|Croft|Orchard|Yard|Circus)";
  private static final Pattern STREET =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:(?:[Ff]lat|FLAT|[Aa]partment|[Aa]pt|[Uu]nit|[Rr]oom) ?\\d{1,4}[A-Za-z]?,? )?"
              + "\\d{1,4} ?[A-Za-z]?(?:[-/]\\d{1,4})?,? (?:\\p{Lu}[\\p{L}'.-]{1,24} ){1,4}"
              + KINDS
              + "(?!\\p{L})");
  private static final Pattern LOWER_STREET =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:flat ?\\d{1,4}[a-z]?,? )?\\d{1,4}[a-z]?,? ((?:\\p{L}{3,20} ){1,3})"
              + "(?:road|rd|street|avenue|ave|lane|crescent|terrace|gardens|grove|mews|close|drive|way)"
              + "(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final String WAYS =
      "(?:veien|vegen|veg|vei|gata|gaten|gate|gt\\.?|allé|alléen|alle|plass|stien|sti|bakken|bakke"
          + "|svingen|tunet|ringen|kroken|lia|haugen|åsen|toppen|torget|brygge|brygga|løkka|jordet"
          + "|faret|tråkket|grenda|terrasse|smauet|stredet|stubben|geilen|flata|kleiva|lunden|hagen)";
  private static final Pattern NORWEGIAN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:\\p{Lu}[\\p{L}.'-]{0,24} (?:\\p{L}{1,20} ){0,2})?[\\p{L}'-]{0,24}?(?iu:"
              + WAYS
              + ") (\\d{1,4}) ?[A-Za-z]?(?![\\p{L}\\p{N}:.])");
  private static final Pattern POSTAL =
      Pattern.compile(
          "(?:\uFFFC,?\\s{1,2}|(?<![\\p{L}\\p{N}] )(?<=\\n))(\\d{4} {1,2}\\p{Lu}[\\p{L}-]{1,30}(?: \\p{Lu}\\p{L}{1,20})?)(?=[\\s,.]|$)");
  private static final Pattern BOX =
      Pattern.compile(
          "(?<!\\p{L})(?:p\\.?o\\.? ?box|postboks|boks) \\d{1,6}", Pattern.CASE_INSENSITIVE);

  private AddressRules() {}

  static void apply(String text, Spans spans) {
    add(POSTCODE, 0, Kind.POSTCODE, "postcode", text, spans);
    Matcher small = LOWER_POSTCODE.matcher(text);
    while (small.find()) {
      if (!NO_INWARD.contains(small.group(2).toLowerCase(java.util.Locale.ROOT))) {
        spans.add(Kind.POSTCODE, small.start(), small.end(), "lower-postcode");
      }
    }
    add(STREET, 0, Kind.ADDRESS, "street", text, spans);
    lowerStreets(text, spans);
    norwegian(text, spans);
    add(POSTAL, 1, Kind.ADDRESS, "postal-place", text, spans);
    add(BOX, 0, Kind.ADDRESS, "box", text, spans);
  }

  private static void add(
      Pattern pattern, int group, Kind kind, String rule, String text, Spans spans) {
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      spans.add(kind, match.start(group), match.end(group), rule);
    }
  }

  private static void lowerStreets(String text, Spans spans) {
    Matcher match = LOWER_STREET.matcher(text);
    while (match.find()) {
      if (!ordinary(match.group(1))) {
        spans.add(Kind.ADDRESS, match.start(), match.end(), "lower-street");
      }
    }
  }

  /** "10 miles down the road" is no address. */
  private static boolean ordinary(String middle) {
    for (String word : middle.split(" ")) {
      int traits = Lexicon.standard().traits(Folding.key(word), Lexicon.memory());
      if (Traits.has(traits, Traits.FUNCTION)
          || word.matches(
              "(?i)hours?|minutes?|days?|weeks?|months?|years?|people|patients?|cars?|miles?|nurses?|staff|times?|timer|meter|metres?")) {
        return true;
      }
    }
    return false;
  }

  private static void norwegian(String text, Spans spans) {
    Matcher match = NORWEGIAN.matcher(text);
    while (match.find()) {
      String street = text.substring(match.start(), match.start(1)).strip();
      boolean year = match.group(1).matches("(?:19|20)\\d\\d");
      if (street.length() > 5 && !year && !ordinaryWay(street)) {
        spans.add(Kind.ADDRESS, match.start(), match.end(), "norwegian-street");
      }
    }
  }

  /** "I veien 3 ganger" and the like: a lower-case word that is no street's name. */
  private static boolean ordinaryWay(String street) {
    String last = street.substring(street.lastIndexOf(' ') + 1);
    boolean small =
        Character.isLowerCase(street.charAt(0)) && Character.isLowerCase(last.charAt(0));
    return small && last.length() < 7;
  }
}
