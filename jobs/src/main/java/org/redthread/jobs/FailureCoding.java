package org.redthread.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.redthread.taxonomy.Crosswalks;
import org.redthread.themes.FailureTypes;

/**
 * Places a complaint at every node of the failure-type tree that its codes and themes fall under,
 * each once, and at {@link #ALL}, which counts every complaint.
 */
final class FailureCoding implements Serializable {
  private static final long serialVersionUID = 1;

  /** The node of every complaint, whatever it is about. */
  static final String ALL = "*";

  /** What letters without a code are gathered under; no node of the tree. */
  static final String UNCODED = "uncoded";

  private final Crosswalks crosswalks;
  private final FailureTypes types;
  private final Known<Coded, String[]> nodes = new Known<>();
  private final Known<Coded, String[]> placed = new Known<>();

  FailureCoding(Crosswalks crosswalks, FailureTypes types) {
    this.crosswalks = crosswalks;
    this.types = types;
  }

  /** What the nodes of a complaint depend on. */
  private record Coded(String source, List<String> codes, List<String> themes)
      implements Serializable {}

  /** Adds {@code nodes}: distinct ids. */
  Dataset<Row> apply(Dataset<Row> complaints) {
    UDF3<String, scala.collection.Seq<String>, scala.collection.Seq<String>, String[]> nodes =
        (source, codes, themes) ->
            this.nodes.of(
                new Coded(source, List.copyOf(list(codes)), List.copyOf(list(themes))),
                each -> nodes(each.source(), each.codes(), each.themes()));
    return complaints.withColumn(
        "nodes",
        udf(nodes, DataTypes.createArrayType(DataTypes.StringType, false))
            .apply(col("source"), col("codes"), col("themes")));
  }

  /**
   * Adds {@code types}: where the codes of people place a complaint, without what lies above;
   * {@link #UNCODED} where there is no code.
   */
  Dataset<Row> placed(Dataset<Row> complaints) {
    UDF2<String, scala.collection.Seq<String>, String[]> types =
        (source, codes) ->
            placed.of(new Coded(source, List.copyOf(list(codes)), List.of()), this::placed);
    return complaints.withColumn(
        "types",
        udf(types, DataTypes.createArrayType(DataTypes.StringType, false))
            .apply(col("source"), col("codes")));
  }

  /** Adds {@code nodes} from the column {@code suggested}: failure types that no person gave. */
  Dataset<Row> suggested(Dataset<Row> complaints) {
    UDF1<scala.collection.Seq<String>, String[]> nodes =
        suggested -> types.ids(types.nodesOf(list(suggested), List.of())).toArray(String[]::new);
    return complaints.withColumn(
        "nodes",
        udf(nodes, DataTypes.createArrayType(DataTypes.StringType, false)).apply(col("suggested")));
  }

  private String[] placed(Coded coded) {
    List<String> places = crosswalks.nodes(coded.source(), coded.codes());
    return places.isEmpty() ? new String[] {UNCODED} : places.toArray(String[]::new);
  }

  /** The nodes of one complaint, {@link #ALL} first. */
  String[] nodes(String source, List<String> codes, List<String> themes) {
    int[] nodes = types.nodesOf(crosswalks.nodes(source, codes), themes);
    return Stream.concat(Stream.of(ALL), types.ids(nodes).stream()).toArray(String[]::new);
  }

  private static List<String> list(scala.collection.Seq<String> values) {
    return scala.jdk.javaapi.CollectionConverters.asJava(values);
  }
}
