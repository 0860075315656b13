package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.report.SampleYear;
import org.redthread.report.gather.FileNames;
import org.redthread.run.OperatorException;
import org.redthread.run.Yaml;
import org.redthread.signals.local.LocalOutlier;

/** Of which organisations a night writes findings for a letter. */
class LettersTest {
  private static final List<LocalOutlier> FOUND =
      List.of(new LocalOutlier("C", "care", "2024-01", "2024-12", 9, 2, 9, 4.5, 4, 0, 0));

  private static Letters read(String json) {
    try {
      return Letters.of(Path.of("nightly.yaml"), Yaml.json().readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static List<String> to(Letters letters) {
    return letters.of(SampleYear.panel(), FOUND);
  }

  @Test
  void thoseThatStandOutUnlessOthersAreNamed() {
    assertThat(to(Letters.of(Path.of("nightly.yaml"), null))).containsExactly("C");
    assertThat(to(read("\"local-outliers\""))).containsExactly("C");
    assertThat(to(read("\"all\""))).isEqualTo(SampleYear.IDS);
    assertThat(to(read("[\"Y\", \"B\", \"Q\"]"))).containsExactly("B", "Y");
    assertThat(to(read("[]"))).isEmpty();
  }

  @Test
  void refusesAnythingElse() {
    assertThatThrownBy(() -> read("\"some\""))
        .isInstanceOf(OperatorException.class)
        .hasMessageContaining("'letters'");
    assertThatThrownBy(() -> read("[\"\"]")).isInstanceOf(OperatorException.class);
  }

  @Test
  void everyOrganisationHasAFileNameOfItsOwn() {
    assertThat(FileNames.of("XT053")).isEqualTo("XT053");
    assertThat(FileNames.of("Bodø/Tromsø kommune")).matches("Bodo-Tromso-kommune-[0-9a-f]{8}");
    assertThat(FileNames.of("Bodø Tromsø kommune"))
        .isNotEqualTo(FileNames.of("Bodø/Tromsø kommune"));
    assertThat(FileNames.of("../../etc")).matches("etc-[0-9a-f]{8}");
    assertThat(FileNames.of("道")).matches("[0-9a-f]{8}");
  }
}
