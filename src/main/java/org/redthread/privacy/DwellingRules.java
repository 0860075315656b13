package org.redthread.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Flats, houses with a name, and Norwegian postal places. */
final class DwellingRules {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
  private static final String NAMED = "(?:\\p{Lu}[\\p{L}'.-]{1,24} ){1,3}";
  private static final String HOUSES =
      "(?:House|Court|Lodge|Mansions|Heights|Buildings|Tower|Towers|Point|Cottages?|Farm|Hall|Villa"
          + "|Mill|Place|Gardens|Close|Terrace|Lane|Road|Street|Barn|Forge|Bungalow|Rectory|Vicarage)";
  private static final Pattern FLAT =
      Pattern.compile(
          "(?<!\\p{L})(?:[Ff]lat|FLAT|[Aa]partment|[Aa]pt|[Uu]nit|[Rr]oom|[Pp]lot) ?\\d{1,4}[A-Za-z]?,? "
              + NAMED
              + HOUSES
              + "(?:, "
              + NAMED
              + HOUSES
              + ")?(?!\\p{L})");
  private static final Pattern TOP_FLAT =
      Pattern.compile(
          "(?<!\\p{L})(?:garden|top|basement|ground|first|second)(?: floor)? flat,(?= \\uFFFC| \\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SMALL_FLAT =
      Pattern.compile(
          "(?<!\\p{L})(?:flat|apartment|apt|room) ?\\d{1,4}[a-z]?,? (?:\\p{L}{3,20} ){1,2}"
              + "(?:house|court|lodge|mansions|heights|buildings|tower|point|terrace|place)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Houses that are homes by their kind, and a house before the street it stands in. */
  private static final Pattern HOME =
      Pattern.compile(
          "(?<!\\p{L})(?:The )?(?:\\p{Lu}[\\p{L}'-]{2,24} ){1,2}(?:Cottage|Forge|Bungalow|Vicarage|Rectory|Barn|Farmhouse)"
              + "(?:, (?:\\p{Lu}[\\p{L}'-]{1,24} ?){1,3})?(?![\\p{L}]| \\p{Lu})");

  private static final Pattern HOUSE_AND_STREET =
      Pattern.compile(
          "(?<!\\p{L})(\\p{Lu}\\p{Ll}{3,24}), (?:\\p{Lu}[\\p{L}'-]{1,24} ){1,2}(?:Lane|Road|Street|Close|Drive|Avenue|Crescent|Terrace)(?!\\p{L})");
  private static final Pattern LIVES =
      Pattern.compile(
          "(?<!\\p{L})(?:lives?|lived|living|resid(?:es|ed|ing)|staying|home|address|adresse|postadresse)"
              + "(?: (?:is|was|er|var))?(?: at|:) ((?:The )?"
              + NAMED
              + HOUSES
              + "(?:, (?:\\p{Lu}[\\p{L}'-]{1,24} ?){1,3})?)(?![\\p{L}])");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<!\\p{L})(?:[Aa]ddress|[Aa]dresse|[Pp]ostadresse|[Bb]ostedsadresse) ?: ?"
              + "((?:\\p{Lu}[\\p{L}'-]{1,24}[ ,]{1,2}){1,4}\\p{Lu}[\\p{L}'-]{1,24})(?=[.,;\\n]|$)");
  private static final Pattern FARM =
      Pattern.compile(
          "(?<!\\p{L})(?:[Bb]or|[Bb]ur|[Bb]odde|[Bb]udde|[Aa]dressen?(?: min)?)(?: er| i| på|:){1,2} "
              + "((?:\\p{Lu}\\p{L}{2,24} ){1,2}\\d{1,4}(?: ?[A-Za-z])?)(?![\\p{L}\\p{N}]|[:.]\\d)");
  private static final Pattern CADASTRE =
      Pattern.compile(
          "(?<!\\p{L})g(?:årds)?nr\\.? ?\\d{1,4},? ?b(?:ruks)?nr\\.? ?\\d{1,4}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern DOOR =
      Pattern.compile("(?<![\\p{L}\\p{N}])[HKLU]0[1-9]0[1-9](?![\\p{L}\\p{N}])");
  private static final Pattern POSTAL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.:/-])(?:N-)?(\\d{4}) (\\p{Lu}[\\p{L}-]{2,30})(?: i \\p{Lu}\\p{L}{2,20})?(?!\\p{L})");
  // Of each of these, one is in every match of its pattern: most letters are spared the patterns.
  private static final List<String> ROOMS =
      List.of("flat", "apartment", "apt", "unit", "room", "plot");
  private static final List<String> FLATS = List.of("flat,");
  private static final List<String> HOMES =
      List.of(" cottage", " forge", " bungalow", " vicarage", " rectory", " barn", " farmhouse");
  private static final List<String> STREETS =
      List.of(" lane", " road", " street", " close", " drive", " avenue", " crescent", " terrace");
  private static final List<String> LIVING =
      List.of("live", "living", "resid", "staying", "home", "address", "adresse");
  private static final List<String> AT = List.of(" at ", ": ");
  private static final List<String> ADDRESSES = List.of("ress:", "ress :", "resse:", "resse :");
  private static final List<String> DWELLING =
      List.of(
          "bor i", "bor på", "bor er", "bor:", "bur i", "bur på", "bur er", "bur:", "bodde",
          "budde", "adresse");
  private static final List<String> DOORS = List.of("h0", "k0", "l0", "u0");
  private static final List<String> CADASTRES = List.of("gnr", "gårdsnr");

  private static final Pattern SMALL_POSTAL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.:/-])(?:n-)?\\d{4} \\p{L}{3,30}(?: i \\p{L}{3,20})?(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BEFORE_POSTAL =
      Pattern.compile(".*(?:\uFFFC|adresse|bor i|bur i|sted|stad)[,: \\n]{1,2}", FLAGS);

  private DwellingRules() {}

  /** What has to be taken before the rules for streets take the end of it. */
  static void flats(Digits digits, Spans spans) {
    if (digits.near(ROOMS)) {
      digits.add(FLAT, 0, Kind.ADDRESS, "flat", spans);
      digits.add(SMALL_FLAT, 0, Kind.ADDRESS, "flat", spans);
    }
  }

  static void apply(Digits digits, Spans spans) {
    farms(digits, spans);
    if (digits.near(DOORS)) {
      digits.add(DOOR, 0, Kind.ADDRESS, "door", spans);
    }
    if (digits.says(FLATS)) {
      add(TOP_FLAT, 0, digits.text(), spans);
    }
    if (digits.says(HOMES)) {
      add(HOME, 0, digits.text(), spans);
    }
    if (digits.says(STREETS)) {
      house(digits.text(), spans);
    }
    living(digits, spans);
    digits.match(POSTAL, match -> postal(match, digits.text(), spans));
    digits.match(SMALL_POSTAL, match -> smallPostal(match, digits.text(), spans));
  }

  private static void farms(Digits digits, Spans spans) {
    if (digits.near(CADASTRES)) {
      digits.add(CADASTRE, 0, Kind.ADDRESS, "cadastre", spans);
    }
    if (digits.near(DWELLING)) {
      digits.add(FARM, 1, Kind.ADDRESS, "farm", spans);
    }
  }

  private static void living(Digits digits, Spans spans) {
    if (digits.says(AT) && digits.says(LIVING)) {
      add(LIVES, 1, digits.text(), spans);
    }
    if (digits.says(ADDRESSES)) {
      add(ADDRESS, 1, digits.text(), spans);
    }
  }

  private static void add(Pattern pattern, int group, String text, Spans spans) {
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      spans.add(Kind.ADDRESS, match.start(group), match.end(group), "dwelling");
    }
  }

  /** "Brackenhurst, Mill Lane": the first is no word. */
  private static void house(String text, Spans spans) {
    Matcher match = HOUSE_AND_STREET.matcher(text);
    while (match.find()) {
      String key = Folding.key(match.group(1));
      int traits = Lexicon.standard().traits(key, Lexicon.memory());
      if (Traits.unknown(traits)) {
        spans.add(Kind.ADDRESS, match.start(), match.end(), "dwelling");
      }
    }
  }

  /** Four digits and a place: not a year and the word after it, and no time of day. */
  private static void postal(Matcher match, String text, Spans spans) {
    String code = match.group(1);
    boolean year = code.startsWith("19") || code.startsWith("20");
    int traits = Lexicon.standard().traits(Folding.key(match.group(2)), Lexicon.memory());
    boolean place = Traits.has(traits, Traits.PLACE);
    boolean word =
        Traits.has(traits, Traits.WORD | Traits.BODY | Traits.FUNCTION)
            && !Traits.has(traits, Traits.DERIVED);
    String before = text.substring(Math.max(0, match.start() - 4), match.start());
    boolean amount = before.matches("(?is).*(?:kl|kr|nok|at|no|nr)\\.? ?");
    boolean marked = text.charAt(match.start()) == 'N';
    boolean said = !year && !amount && (place || !word) && norwegian(text);
    if (marked || said || spans.follows(match.start()) && (place || !word)) {
      spans.add(Kind.ADDRESS, match.start(), match.end(), "postal-place");
    }
  }

  /** After an address or a word for one. */
  private static void smallPostal(Matcher match, String text, Spans spans) {
    String before = text.substring(Math.max(0, match.start() - 12), match.start());
    boolean year = match.group().matches("(?:19|20)\\d\\d .*");
    if (!year && spans.follows(match.start()) || BEFORE_POSTAL.matcher(before).matches()) {
      spans.add(Kind.ADDRESS, match.start(), match.end(), "postal-place");
    }
  }

  private static boolean norwegian(String text) {
    return !LetterLanguage.of(text).equals("en");
  }
}
