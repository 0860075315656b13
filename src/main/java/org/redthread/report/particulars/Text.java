package org.redthread.report.particulars;

import org.jspecify.annotations.Nullable;
import org.redthread.report.findings.Language;

/** Words of the particulars in the languages they were written in; empty where there are none. */
public record Text(String en, String nb) {
  /** No words. */
  public static final Text NONE = new Text("", "");

  public Text(@Nullable String en, @Nullable String nb) {
    this.en = en == null ? "" : en.strip();
    this.nb = nb == null ? "" : nb.strip();
  }

  /** The words in one language. */
  public String in(Language language) {
    return language == Language.EN ? en : nb;
  }

  /** True where nothing was written in any language. */
  public boolean isEmpty() {
    return en.isEmpty() && nb.isEmpty();
  }

  static Text of(@Nullable Text given) {
    return given == null ? NONE : given;
  }
}
