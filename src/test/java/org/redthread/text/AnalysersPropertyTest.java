package org.redthread.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.analysis.Analyzer;

class AnalysersPropertyTest {
  private static final List<Analyzer> CHAINS =
      List.of(Analysers.english(), Analysers.norwegian(), Analysers.norwegianQuery());

  @Property
  void anyTextAtAllHasTermsAndNoneIsEmpty(@ForAll String text) {
    for (Analyzer chain : CHAINS) {
      assertThat(Analysers.terms(chain, Analysers.normal(text))).noneMatch(String::isEmpty);
    }
  }

  @Property
  void whatMarksAWordInTheAnalysisIsNeverMissedByTheQuickLook(
      @ForAll String before, @ForAll String after) {
    for (String word : List.of("x ray", "X-ray", "scans", "M.R.I.")) {
      String text = Analysers.normal(before + " " + word + " " + after);
      List<String> terms = Analysers.terms(Analysers.english(), text);
      WordMarks marks =
          new WordMarks(
              Analysers.english(),
              Analysers.rewrites("en"),
              term -> List.of("xrai", "scan", "mri").contains(term) ? 1 : 0);
      if (terms.stream().anyMatch(List.of("xrai", "scan", "mri")::contains)) {
        assertThat(marks.of(text)).isEqualTo(1);
      }
    }
  }
}
