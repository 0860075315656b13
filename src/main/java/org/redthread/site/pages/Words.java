package org.redthread.site.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.redthread.report.findings.Language;
import org.redthread.report.findings.Unit;
import org.redthread.report.wording.Noun;
import org.redthread.report.wording.Wording;
import org.redthread.report.wording.WordingFile;
import org.redthread.signals.VerdictKind;

/** Says things in one language. What it gives is plain text, not yet HTML. */
public final class Words {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Language language;
  private final SiteWording wording;
  private final Wording numbers;
  private final Sayings sayings;
  private final Map<String, String> days = new ConcurrentHashMap<>();
  private final Map<String, String> months = new ConcurrentHashMap<>();

  /** The words of an analyst's file. */
  public Words(Language language, SiteWording wording) {
    this.language = language;
    this.wording = wording;
    this.numbers = new Wording(language, wording.nouns());
    this.sayings = new Sayings(wording.said(), wording.terms(), language == Language.NB);
  }

  public Language language() {
    return language;
  }

  /**
   * A sentence with its values put in.
   *
   * @param values name and value in turn: whole numbers, shares, dates and texts
   */
  public String say(String key, Object... values) {
    String text = WordingFile.entry(wording.texts(), key, "texts");
    for (int i = 0; i < values.length; i += 2) {
      text = text.replace("{" + values[i] + "}", worded(values[i + 1]));
    }
    return text;
  }

  private String worded(Object value) {
    if (value instanceof Long || value instanceof Integer) {
      return whole(((Number) value).longValue());
    }
    if (value instanceof Double number) {
      return decimal(number);
    }
    return value instanceof LocalDate date ? date(date) : String.valueOf(value);
  }

  /** A count with its noun, in the form that agrees. */
  public String count(String noun, long n) {
    Noun forms = WordingFile.entry(wording.nouns(), noun, "nouns");
    return (n == 0 ? forms.none() : n == 1 ? forms.one() : forms.many()).replace("{n}", whole(n));
  }

  public String whole(long n) {
    return numbers.number(n, Unit.COMPLAINTS);
  }

  /** A difference with its sign. */
  public String signed(long n) {
    String size = whole(Math.abs(n));
    return n > 0 ? "+" + size : n < 0 ? "−" + size : size;
  }

  /** One decimal; a dash where not known. */
  public String decimal(double value) {
    return Double.isNaN(value) ? "–" : numbers.number(value, Unit.EXPECTED);
  }

  /** Two decimals; a dash where not known. */
  public String ratio(double value) {
    return Double.isNaN(value) ? "–" : numbers.number(value, Unit.RATIO);
  }

  /** A ratio with its limits; a limit that there is none of is an infinity sign. */
  public String interval(double ratio, double lower, double upper) {
    if (Double.isNaN(ratio)) {
      return "–";
    }
    String high = Double.isNaN(upper) || Double.isInfinite(upper) ? "∞" : ratio(upper);
    return say("interval", "ratio", ratio(ratio), "lower", ratio(lower), "upper", high);
  }

  public String probability(double p) {
    return Double.isNaN(p) ? "–" : numbers.number(p, Unit.PROBABILITY);
  }

  public String date(LocalDate date) {
    return numbers.date(date);
  }

  /**
   * A date as a result file has it; what is no date stays as it is. Kept, as half a million rows
   * have but a few thousand dates.
   */
  public String day(String iso) {
    return days.computeIfAbsent(iso, this::dated);
  }

  private String dated(String iso) {
    return DAY.matcher(iso).matches() ? date(LocalDate.parse(iso)) : iso;
  }

  /** December 2024, of 2024-12; what is no month stays as it is. */
  public String month(String iso) {
    return months.computeIfAbsent(iso, this::spelt);
  }

  private String spelt(String iso) {
    if (!iso.matches("\\d{4}-\\d{2}")) {
      return iso;
    }
    YearMonth month = YearMonth.parse(iso);
    Locale locale = Locale.forLanguageTag(language.tag());
    return month.getMonth().getDisplayName(TextStyle.FULL, locale) + "\u00a0" + month.getYear();
  }

  /** What a verdict is called. */
  public String verdict(VerdictKind kind) {
    return named(kind).label();
  }

  private SiteWording.VerdictText named(VerdictKind kind) {
    return java.util.Objects.requireNonNull(wording.verdicts().get(kind), kind.name());
  }

  /** What a verdict means. */
  public String meaning(VerdictKind kind) {
    return named(kind).meaning();
  }

  /** What a word of a run's files is called; the word itself where the wording has none. */
  public String term(String word) {
    return wording.terms().getOrDefault(word, word);
  }

  /** With a capital, where a cell or a line begins. */
  static String begun(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** The map of regions, row by row. */
  List<List<String>> tiles() {
    return wording.tiles();
  }

  /** What a run says in English; empty where the wording has no words for it. */
  public Optional<String> said(String sentence) {
    return sayings.said(sentence);
  }
}
