package org.redthread.report.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.redthread.report.findings.Fact;
import org.redthread.report.findings.Language;
import org.redthread.report.findings.Quarter;
import org.redthread.report.findings.Unit;

/**
 * The one place where a fact becomes words. Counts are grouped in thousands (English 1,234;
 * Norwegian 1 234 with a space that does not break), decimals have a point or a comma, ratios two
 * decimals, expected counts one, and a probability below 0.001 is written as such.
 */
public final class Wording {
  /** Government Statistical Service, "Using symbols and shorthand in tables": confidential. */
  public static final String SUPPRESSED = "[c]";

  private final Language language;
  private final Map<String, Noun> nouns;

  public Wording(Language language, Map<String, Noun> nouns) {
    this.language = language;
    this.nouns = Map.copyOf(nouns);
  }

  public Language language() {
    return language;
  }

  /** The bare text of a fact: a number without its noun, a date, a name, or [c] if held back. */
  public String bare(Fact fact) {
    if (fact instanceof Fact.Suppressed) {
      return SUPPRESSED;
    }
    if (fact instanceof Fact.Quantity quantity) {
      return number(quantity.value(), quantity.unit());
    }
    if (fact instanceof Fact.Day day) {
      return date(day.date());
    }
    if (fact instanceof Fact.Season season) {
      return quarter(season.quarter());
    }
    if (fact instanceof Fact.Month month) {
      return month(month.month());
    }
    return ((Fact.Words) fact).label().in(language);
  }

  /** A fact with its unit: 3 complaints, no organisations, 1.52, p = 0.020. */
  public String phrase(Fact fact) {
    if (fact instanceof Fact.Quantity quantity) {
      if (quantity.unit() == Unit.PROBABILITY) {
        return (quantity.value() < 0.001 ? "p\u00a0" : "p\u00a0=\u00a0") + bare(fact);
      }
      Noun noun = nouns.get(quantity.unit().key());
      return noun == null ? bare(fact) : noun.phrase(quantity.value(), bare(fact));
    }
    if (fact instanceof Fact.Suppressed suppressed) {
      Noun noun = nouns.get(suppressed.unit().key());
      return noun == null ? SUPPRESSED : noun.unknown(SUPPRESSED);
    }
    return bare(fact);
  }

  /** The form that agrees with a count: [one, many] or [none, one, many]. */
  public static String agree(Fact.Quantity quantity, List<String> forms) {
    boolean three = forms.size() == 3;
    if (three && quantity.value() == 0) {
      return forms.get(0);
    }
    return forms.get((three ? 1 : 0) + (quantity.value() == 1 ? 0 : 1));
  }

  /** 31 December 2025; 31. desember 2025. */
  public String date(LocalDate date) {
    Locale locale = Locale.forLanguageTag(language.tag());
    String month = date.getMonth().getDisplayName(TextStyle.FULL, locale);
    String day = date.getDayOfMonth() + (language == Language.NB ? "." : "");
    return day + "\u00a0" + month + "\u00a0" + date.getYear();
  }

  /** December 2025; desember 2025. */
  public String month(YearMonth month) {
    Locale locale = Locale.forLanguageTag(language.tag());
    return month.getMonth().getDisplayName(TextStyle.FULL, locale) + "\u00a0" + month.getYear();
  }

  /** Q3 2024; 3. kvartal 2024. */
  public String quarter(Quarter quarter) {
    return language == Language.EN
        ? "Q%d\u00a0%d".formatted(quarter.number(), quarter.year())
        : "%d.\u00a0kvartal\u00a0%d".formatted(quarter.number(), quarter.year());
  }

  /** A number by its unit. */
  public String number(double value, Unit unit) {
    if (unit.counts()) {
      return localised(grouped(Math.round(value)));
    }
    if (unit == Unit.PROBABILITY) {
      return probability(value);
    }
    return localised(String.format(Locale.ROOT, "%,." + decimals(value, unit) + "f", value));
  }

  /** As the format %,d of no language; most numbers are short, and pages have millions. */
  private static String grouped(long number) {
    String digits = Long.toString(number);
    int sign = number < 0 ? 1 : 0;
    StringBuilder text = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > sign; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }

  private static int decimals(double value, Unit unit) {
    if (unit == Unit.RATIO) {
      return 2;
    }
    boolean whole = unit == Unit.PERCENT && Math.abs(value - Math.rint(value)) < 1e-9;
    return whole ? 0 : unit == Unit.NUMBER && value < 1 ? 2 : 1;
  }

  private String probability(double value) {
    return localised(value < 0.001 ? "<\u00a00.001" : String.format(Locale.ROOT, "%.3f", value));
  }

  private String localised(String english) {
    return language == Language.EN ? english : english.replace(',', '\u00a0').replace('.', ',');
  }
}
