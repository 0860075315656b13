package org.redthread.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeMarksTest {
  private final ThemeMarks marks =
      new ThemeMarks(Theme.load(Path.of("jobs/conf/themes/imaging.yaml")));

  private List<String> words(String text, String language) {
    return marks.of(text, language).stream().map(s -> text.substring(s.start(), s.end())).toList();
  }

  @Test
  void theWordsThatMadeTheQueryFindALetterAreMarked() {
    assertThat(words("Lunch was late. My scan results were lost and nobody said so.", "en"))
        .contains("scan", "lost")
        .doesNotContain("Lunch");
    assertThat(words("Røntgensvaret blei aldri lese av legen.", "nn")).contains("Røntgensvaret");
  }

  @Test
  void aLetterThatIsNotFoundHasNoMark() {
    assertThat(words("The soup was cold.", "en")).isEmpty();
    assertThat(words("", "en")).isEmpty();
    assertThat(words("The scan was quick but the nurse was rude.", "auto")).isEmpty();
  }

  @Test
  void marksAreInOrderAndDoNotOverlap() {
    List<Span> spans =
        marks.of(
            "The scan was lost, the scan was lost, nobody told me what the scan showed.", "en");
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).start()).isGreaterThan(spans.get(i - 1).end() - 1);
    }
  }
}
