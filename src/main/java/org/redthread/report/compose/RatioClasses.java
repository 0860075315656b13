package org.redthread.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.redthread.report.findings.Unit;
import org.redthread.report.wording.Wording;
import org.redthread.report.wording.WordingFile.CaptionWords;

/** The classes of a ratio that a shade stands for, in words: below 0.80, 0.80 to 1.25 and so on. */
record RatioClasses(CaptionWords words, Wording wording) {
  static final List<Double> BOUNDS = List.of(0.8, 1.25, 2.0, 3.0);

  List<String> all() {
    List<String> classes = new ArrayList<>();
    for (int i = 0; i <= BOUNDS.size(); i++) {
      classes.add(range(i));
    }
    return classes;
  }

  private String range(int i) {
    String form = words.label(i == 0 ? "lowest" : i == BOUNDS.size() ? "highest" : "between");
    return form.replace("{from}", i == 0 ? "" : bound(i - 1))
        .replace("{to}", i == BOUNDS.size() ? "" : bound(i));
  }

  private String bound(int i) {
    return wording.number(BOUNDS.get(i), Unit.RATIO);
  }
}
