package org.redthread.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where people live: postcodes, and streets with a house number. */
final class AddressRules {
  private static final Pattern POSTCODE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[A-Z]{1,2}\\d[A-Z\\d]?[ \\t.-]{0,2}\\d[A-Z]{2}(?![\\p{L}\\p{N}])");
  private static final Pattern LOWER_POSTCODE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])([a-z]{1,2})\\d[a-z\\d]?[ \\t-]{0,2}\\d([abd-hjlnp-uw-z]{2})(?![\\p{L}\\p{N}])",
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
              + "(?:road|rd|street|st|avenue|ave|lane|crescent|terrace|gardens|grove|mews|close|drive|way|court|place|walk|row|square|hill|park|view|rise|croft|parade|yard)"
              + "(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final String ENDINGS =
      "veien|vegen|veg|vei|gata|gaten|gate|gt\\.?|allé|alléen|alle|plass|stien|sti|bakken|bakke"
          + "|svingen|tunet|ringen|kroken|lia|haugen|åsen|toppen|torget|brygge|brygga|løkka|jordet"
          + "|faret|brynet|tråkket|grenda|terrasse|smauet|stredet|stubben|geilen|flata|kleiva|lunden|hagen";
  private static final String WAYS = "(?:" + ENDINGS + ")";
  private static final List<String> WAY_ENDINGS = List.of(ENDINGS.replace("\\.?", "").split("\\|"));
  private static final Pattern NORWEGIAN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:(?!(?i:adr|adresse|addr|address|i|på)[. ])\\p{Lu}[\\p{L}.'-]{1,24} ){0,3}((?:\\p{Ll}{3,20} )?(?:[\\p{L}'-]{0,24}?))(?iu:"
              + WAYS
              + ") (\\d{1,4})(?: ?[A-Za-z](?!-))?(?:,? (?:inng(?:ang)?|oppg(?:ang)?|leil(?:ighet)?)\\.? ?(?:[A-Z]|\\d{1,4})|,? (?:\\d{1,2}\\.? ?(?:etasje|etg|høgda?)\\.?|[HKLUhklu]0[1-9]0[1-9]))?(?![\\p{L}\\p{N}]|[:.]\\d)");
  private static final Set<String> PART_OF_STREET =
      Set.of(
          "øvre", "nedre", "nordre", "søndre", "østre", "vestre", "indre", "ytre", "midtre",
          "gamle", "nye", "store", "lille", "vesle", "litle", "sankt");
  private static final Pattern POSTAL =
      Pattern.compile(
          "(?:\uFFFC,?\\s{1,2}|(?<![\\p{L}\\p{N}] )(?<=\\n))(\\d{4} {1,2}\\p{Lu}[\\p{L}-]{1,30}(?: \\p{Lu}\\p{L}{1,20})?)(?=[\\s,.]|$)");
  private static final Pattern BOX =
      Pattern.compile(
          "(?<!\\p{L})(?:p\\.?o\\.? ?box|postboks|boks) \\d{1,6}", Pattern.CASE_INSENSITIVE);

  private static final List<String> BOXES = List.of("box", "boks");

  private AddressRules() {}

  static void apply(Digits digits, Spans spans) {
    if (digits.beforeLetters()) {
      digits.add(POSTCODE, 0, Kind.POSTCODE, "postcode", spans);
      digits.match(LOWER_POSTCODE, match -> lowerPostcode(match, spans));
    }
    digits.add(STREET, 0, Kind.ADDRESS, "street", spans);
    digits.match(LOWER_STREET, match -> lowerStreet(match, spans));
    if (digits.anyAfter(AddressRules::way)) {
      digits.match(NORWEGIAN, match -> norwegian(match, spans));
    }
    digits.add(POSTAL, 1, Kind.ADDRESS, "postal-place", spans);
    if (digits.near(BOXES)) {
      digits.add(BOX, 0, Kind.ADDRESS, "box", spans);
    }
  }

  /** The word before a house number; most letters have none such, and are spared the pattern. */
  private static boolean way(String word) {
    return WAY_ENDINGS.stream().anyMatch(word::endsWith);
  }

  private static void lowerPostcode(Matcher match, Spans spans) {
    if (!NO_INWARD.contains(match.group(2).toLowerCase(Locale.ROOT))) {
      spans.add(Kind.POSTCODE, match.start(), match.end(), "lower-postcode");
    }
  }

  private static void lowerStreet(Matcher match, Spans spans) {
    if (!ordinary(match.group(1))) {
      spans.add(Kind.ADDRESS, match.start(), match.end(), "lower-street");
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

  /** A way whose name stands before it, or in it; "i veien 3 ganger" is none. */
  private static void norwegian(Matcher match, Spans spans) {
    boolean year = match.group(2).matches("(?:19|20)\\d\\d");
    String small = match.group(1);
    int start = match.start();
    int blank = small.indexOf(' ');
    if (blank > 0 && (blank < small.length() - 1 || ordinary(small.substring(0, blank)))) {
      // A word before a street whose own word is a name: "bor i solbakken 3"; not "nedre gate 3".
      boolean part = PART_OF_STREET.contains(small.substring(0, blank));
      start = match.start(1) + (part ? 0 : blank + 1);
    }
    String street = match.group().substring(start - match.start(), match.start(2) - match.start());
    boolean named = street.length() > 7 || Character.isUpperCase(street.charAt(0));
    if (named && !year) {
      spans.add(Kind.ADDRESS, start, match.end(), "norwegian-street");
    }
  }
}
