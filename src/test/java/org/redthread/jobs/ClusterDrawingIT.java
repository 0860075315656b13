package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.signals.FailureTypes;
import org.redthread.signals.Panel;
import org.redthread.signals.PanelBuilder;
import org.redthread.signals.PanelOrganisation;
import org.redthread.signals.Periods;
import org.redthread.signals.Settings;
import org.redthread.signals.Systemic;
import org.redthread.signals.scan.Drawing;

/** Replicates drawn on a cluster are those drawn here, however they are spread. */
class ClusterDrawingIT {
  private final SparkSession spark;

  ClusterDrawingIT(@TempDir Path folder) {
    spark = TestSpark.session(folder);
  }

  @Test
  void verdictsAreTheSameOnAnyNumberOfPartitionsAndWithoutSpark() {
    Settings settings = Settings.standard(7).replicates(299);
    Object here = Systemic.assess(panel(), settings).verdicts();
    for (int partitions : new int[] {1, 2, 8}) {
      assertThat(
              Systemic.assess(panel(), settings, new ClusterDrawing(spark, partitions)).verdicts())
          .as("%d partitions", partitions)
          .isEqualTo(here);
    }
  }

  @Test
  void embeddedSparkDrawsHere() {
    assertThat(ClusterDrawing.of(spark, "local[2]")).isSameAs(Drawing.HERE);
    assertThat(ClusterDrawing.of(spark, "spark://cluster:7077")).isInstanceOf(ClusterDrawing.class);
  }

  private static Panel panel() {
    List<PanelOrganisation> organisations =
        IntStream.range(0, 30).mapToObj(o -> new PanelOrganisation("O" + o, "", "")).toList();
    FailureTypes types =
        new FailureTypes(
            List.of(
                new FailureTypes.Node("a", "", ""),
                new FailureTypes.Node("b", "", ""),
                new FailureTypes.Node("c", "", "")));
    PanelBuilder builder =
        Panel.of(organisations, types, Periods.months(YearMonth.of(2020, 1), 36));
    for (int o = 0; o < 30; o++) {
      for (int t = 0; t < 36; t++) {
        builder.add(0, o, t, (o * 7 + t * 3) % 4 + (t > 26 && o < 20 ? 3 : 0));
        builder.add(1, o, t, (o * 5 + t * 11) % 6);
        builder.add(2, o, t, (o + t) % 3);
      }
    }
    return builder.build();
  }
}
