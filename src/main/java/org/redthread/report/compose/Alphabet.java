package org.redthread.report.compose;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.redthread.report.findings.Language;

/** The order of names: of the reader's own alphabet, so that æ, ø and å end a Norwegian list. */
public final class Alphabet {
  private Alphabet() {}

  /**
   * Word by word, so that Os sykehus stands before Oslo. Names that the alphabet holds for the same
   * stand in the order of their letters' codes.
   */
  public static Comparator<String> of(Language language) {
    Collator collator = Collator.getInstance(Locale.forLanguageTag(language.tag()));
    Comparator<String> byWord =
        (one, other) -> Arrays.compare(one.split(" "), other.split(" "), collator::compare);
    return byWord.thenComparing(Comparator.naturalOrder());
  }
}
