package org.redthread.jobs;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.redthread.organisations.Succession;
import org.redthread.signals.local.LocalOutlier;

/**
 * What the letters about one organisation and failure type say again and again, where the
 * organisation stands out from its peers: the question an analyst asks next. Found, kept and named
 * as the themes across organisations are.
 */
final class LocalThemes {
  private static final StructType PLACE =
      new StructType()
          .add("node", DataTypes.StringType)
          .add("organisation_id", DataTypes.StringType)
          .add("scope", DataTypes.StringType);

  private final NightlyOptions options;
  private final NightlyInputs inputs;
  private final Opened opened;

  LocalThemes(NightlyOptions options, NightlyInputs inputs, Opened opened) {
    this.options = options;
    this.inputs = inputs;
    this.opened = opened;
  }

  /**
   * The themes of the organisations that stand out tonight. What is known of others is kept, should
   * they stand out again.
   *
   * @param cases that count: {@code source,record,nodes,organisation_id,date,severity}
   * @param letters that count: {@code source,record,text,language}
   */
  List<ClusterLine> run(Dataset<Row> cases, Dataset<Row> letters, List<LocalOutlier> outliers) {
    if (outliers.isEmpty()) {
      return List.of();
    }
    // counted once, Spark knows how few they are and carries them to the letters, which stay
    Dataset<Row> there = at(cases, outliers).persist(StorageLevel.MEMORY_AND_DISK());
    there.count();
    Dataset<Row> scoped = there.join(letters, Resolution.toSeq(Resolution.RECORD));
    Dataset<Row> found =
        ClusterStage.known(ClusterStage.night(options, opened).of(scoped, "scope", books()))
            .persist(StorageLevel.MEMORY_AND_DISK());
    List<ClusterLine> lines = ClusterStage.tonight(ClusterStage.lines(found), options);
    Dataset<Row> fresh = found.select("failure_type").distinct();
    opened
        .tables()
        .overwrite(
            ClusterShape.LOCAL,
            books()
                .join(fresh, Resolution.toSeq(List.of("failure_type")), "left_anti")
                .unionByName(found));
    List.of(found, there).forEach(Dataset::unpersist);
    return lines;
  }

  private Dataset<Row> books() {
    return opened
        .tables()
        .read(ClusterShape.LOCAL, ClusterShape.CLUSTER)
        .where(col("kind").equalTo(ClusterShape.BOOK));
  }

  private Dataset<Row> at(Dataset<Row> cases, List<LocalOutlier> outliers) {
    Set<Row> places = new LinkedHashSet<>();
    for (LocalOutlier outlier : outliers) {
      String scope = ClusterShape.scope(outlier.failureType(), outlier.organisation());
      for (String code : codes(outlier.organisation())) {
        places.add(RowFactory.create(outlier.failureType(), code, scope));
      }
    }
    return cases
        .withColumn("node", explode(col("nodes")))
        .drop("nodes")
        .join(
            broadcast(opened.spark().createDataFrame(new ArrayList<>(places), PLACE)),
            Resolution.toSeq(List.of("node", "organisation_id")));
  }

  /** The codes an organisation has or had, where complaints count as it is now. */
  private Set<String> codes(String organisation) {
    Set<String> codes = new TreeSet<>(Set.of(organisation));
    Succession succession = inputs.directory().succession();
    Set<String> last = codes;
    while (options.configuration().asItIsNow() && !last.isEmpty()) {
      Set<String> before = new TreeSet<>();
      last.stream().flatMap(code -> predecessors(succession, code)).forEach(before::add);
      before.removeAll(codes);
      codes.addAll(before);
      last = before;
    }
    return codes;
  }

  private static Stream<String> predecessors(Succession succession, String code) {
    return succession.knows(code) ? succession.predecessors(code).stream() : Stream.empty();
  }
}
