package org.redthread.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NewCasesTest {
  private static final Theme IMAGING = Theme.load(Path.of("jobs/conf/themes/imaging.yaml"));

  @Test
  void everyNodeOfAThemeSaysWhatIsNew() {
    List<NewCases> cases =
        NewCases.of(
            List.of(IMAGING),
            Map.of("imaging", 5L, "imaging/guidance", 2L),
            Map.of("imaging", 9L, "imaging/guidance", 1L));
    assertThat(cases).hasSize(5);
    assertThat(cases.get(0)).isEqualTo(new NewCases("imaging", 9, 4));
    assertThat(cases.get(0).sentence()).isEqualTo("4 new of 9");
    assertThat(cases.get(1).sentence()).isEqualTo("1 taken back, 1 left");
    assertThat(cases.get(2)).isEqualTo(new NewCases("imaging/not-acted-on", 0, 0));
  }
}
