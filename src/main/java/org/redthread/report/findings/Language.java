package org.redthread.report.findings;

import java.util.Arrays;
import java.util.Locale;

/** The languages a report can be written in. */
public enum Language {
  EN,
  NB;

  /** The BCP 47 tag that documents declare. */
  public String tag() {
    return this == EN ? "en-GB" : "nb-NO";
  }

  /** The short code of files and options: en, nb. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language of a short code, any case. */
  public static java.util.Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(l -> l.code().equalsIgnoreCase(code)).findFirst();
  }
}
