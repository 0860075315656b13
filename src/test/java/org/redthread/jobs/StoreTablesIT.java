package org.redthread.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTablesIT {
  private static final StructType NUMBERS = new StructType().add("n", DataTypes.IntegerType);

  @Test
  void aTableIsReadAtTheSnapshotOfItsStateAndRollsBackWhatCameAfter(@TempDir Path folder) {
    Path store = folder.resolve("store");
    SparkSession spark = TestSpark.session(store);
    StoreTables first = new StoreTables(spark, Map.of());
    assertThat(first.read("numbers", NUMBERS).count()).isZero();
    first.append("numbers", numbers(spark, 1, 2));
    Map<String, Long> good = Map.copyOf(first.snapshots());

    StoreTables cutOff = new StoreTables(spark, good);
    cutOff.append("numbers", numbers(spark, 3));
    cutOff.overwrite("numbers", numbers(spark, 4, 5, 6));

    StoreTables next = new StoreTables(spark, good);
    assertThat(next.read("numbers", NUMBERS).count()).isEqualTo(2);
    assertThat(next.recover(List.of("numbers", "never_written"))).isTrue();
    next.append("numbers", numbers(spark, 7));
    assertThat(next.read("numbers", NUMBERS).orderBy("n").collectAsList())
        .extracting(row -> row.getInt(0))
        .containsExactly(1, 2, 7);
    next.sweep(List.of("numbers"));
    assertThat(next.read("numbers", NUMBERS).count()).isEqualTo(3);
  }

  private static Dataset<Row> numbers(SparkSession spark, int... numbers) {
    return spark.createDataFrame(
        java.util.Arrays.stream(numbers).<Row>mapToObj(RowFactory::create).toList(), NUMBERS);
  }
}
