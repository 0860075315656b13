package org.redthread.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of cases, records and papers, known by the label before them. */
final class LabelRules {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String HEADS =
      "(?:no|nr|num|number|nummer(?:et)?|id|ref|reference|referanse|code|kode|pin)";
  private static final String BETWEEN =
      "(?:\\.|\\b)\\s{0,2}[:#]?\\s{0,2}(?:(?:\\p{L}{1,12} ){0,4}(?-i:is|was|er|var|IS|WAS) )?(?=[\\p{L}\\p{N}])";

  /** With "number" or the like after it. */
  private static final String PAPERS =
      "case|complaint|claim|incident|reference|ref|datix|hospital|hosp|patient|mrn|chi|file|record"
          + "|crime|police|policy|membership|member|unit|passport|licence|license|journey|invoice"
          + "|ticket|student|staff|employee|tenancy|tenant|rent|council tax|customer|client|order"
          + "|booking|application|appeal|badge|warrant|collar|visa|tracking|parcel|prison|prisoner"
          + "|service|card|nmc|gmc|hcpc|registration|reg|sak(?:ens?|s)?|journal|klage|referanse"
          + "|pasient|polise|skade|kunde|medlems?|førerkort|pass|pnr|ansatt|tjeneste|kontrakt"
          + "|faktura|leieforhold|bolig|avtale|hpr|duf|npr|ordre|sporings?";

  /** That need no "number" after it. */
  private static final String PLAIN =
      "case|complaint|claim|reference|ref|incident|datix|mrn|crn|pcn|urn|uprn|brp|gmc|nmc|hcpc"
          + "|hpr|npr|duf|kid|passport|licen[cs]e|invoice|ticket|visa|warrant|tenancy|tracking"
          + "|collar|badge|rent account|council tax|membership|policy|log|hosp|sak(?:en)?|klagesak"
          + "|klage|referanse|faktura|passet|sporing|leieforhold|kontrakt";

  private static final Starts PAPER = Starts.of(PAPERS + "|" + PLAIN);
  private static final Pattern KNOWN =
      Pattern.compile("(?<!\\p{L})(?:" + PAPERS + ")[ -]?" + HEADS + BETWEEN, FLAGS);
  private static final Pattern BARE =
      Pattern.compile("(?<!\\p{L})(?:" + PLAIN + ")" + BETWEEN, FLAGS);

  /** "our case with you has the number X", "saken vår hos dere har nummer X". */
  private static final Pattern HAS =
      Pattern.compile(
          "(?<!\\p{L})(?:case|complaint|claim|incident|sak|saken|saka|klage|klagen|klaga)"
              + "(?: \\p{L}{1,12}){1,6} (?:number|reference|ref|nummer|nr|referanse)"
              + BETWEEN,
          FLAGS);

  /** Any number that is said to be one. */
  private static final Pattern ANY =
      Pattern.compile(
          "(?:(?<!\\p{L})(?:number|num|id|ref|reference|pin)|nr|nummer(?:et)?|(?<=\\p{L}{3})(?:ref|referanse))"
              + BETWEEN,
          FLAGS);

  /** "scheme no PS 4417", "driver no. is d-20417": "no" is a label after a noun only. */
  private static final Pattern NO =
      Pattern.compile(
          "(?<=\\p{L}{3} )no(?:\\.?[ :]{1,2}(?:is )?(?=[\\p{L}/-]{1,6}[ -]?\\d|0|\\d{6})|[.:] ?(?:is )?(?=\\d{3}))",
          FLAGS);

  private static final Set<String> NUMBERED_PLACES =
      Set.of(
          "page",
          "ward",
          "room",
          "bus",
          "route",
          "bed",
          "platform",
          "question",
          "paragraph",
          "section",
          "item",
          "emergency",
          "side",
          "rom",
          "buss",
          "seng",
          "avdeling",
          "punkt",
          "hus",
          "house",
          "nød");

  /** One of these is in a sentence that says which number a case has. */
  private static final List<String> NUMBERS = List.of(" number", " ref", " nummer", " nr");

  private static final List<String> NOS = List.of(" no");
  private static final List<String> REFERRED = List.of("ref");
  private static final List<String> NUMBERED = List.of("nr", "num");
  private static final Starts HEAD = Starts.of("ref|pin");
  private static final Starts ID = Starts.of("id");

  private static final Pattern SHOUTED = Pattern.compile(".*\\p{Ll} ((?:NR|NO|ID) )");
  private static final int SHORT = 3;
  private static final int LONG = 4;

  private LabelRules() {}

  /** Where the label says what is numbered. */
  static void known(Digits digits, Spans spans) {
    if (digits.inToken()) {
      digits.match(KNOWN, PAPER, match -> take(match, SHORT, "case-number", digits, spans));
      digits.match(BARE, PAPER, match -> take(match, LONG, "case-reference", digits, spans));
      if (digits.says(NUMBERS)) {
        digits.match(HAS, PAPER, match -> take(match, SHORT, "case-number", digits, spans));
      }
    }
  }

  /** Where it only says that this is a number. */
  static void any(Digits digits, Spans spans) {
    if (digits.inToken() && labelled(digits)) {
      digits.match(ANY, match -> numbered(match, digits, spans));
    }
    if (digits.inToken() && digits.says(NOS)) {
      digits.match(NO, match -> numbered(match, digits, spans));
    }
  }

  private static void numbered(Matcher label, Digits digits, Spans spans) {
    if (!ofPlace(digits.text(), label.start())) {
      take(label, LONG, "labelled-number", digits, spans);
    }
  }

  private static boolean labelled(Digits digits) {
    return digits.says(NUMBERED)
        || digits.says(REFERRED)
        || digits.begins(HEAD)
        || digits.begins(ID);
  }

  /** Whether the word before a label, or what it is joined with, is numbered by others too. */
  private static boolean ofPlace(String text, int label) {
    int joined = wordStart(text, label);
    boolean apart = joined > 0 && " -".indexOf(text.charAt(joined - 1)) >= 0;
    return place(text.substring(joined, label))
        || apart && place(text.substring(wordStart(text, joined - 1), joined - 1));
  }

  private static int wordStart(String text, int end) {
    int at = end;
    while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean place(String word) {
    return NUMBERED_PLACES.contains(word.toLowerCase(Locale.ROOT));
  }

  private static void take(Matcher label, int least, String rule, Digits digits, Spans spans) {
    NumberToken token = NumberToken.at(digits.text(), label.end());
    if (token.numbered(least)) {
      spans.rest(Kind.CASE_NUMBER, label.end() - shouted(label.group()), token.end(), rule);
    }
  }

  /** "passport NR 462 532": capitals after a small label are of the number, not of the label. */
  private static int shouted(String label) {
    Matcher capitals = SHOUTED.matcher(label);
    return capitals.matches() ? capitals.group(1).length() : 0;
  }
}
