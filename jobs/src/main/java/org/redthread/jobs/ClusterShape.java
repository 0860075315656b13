package org.redthread.jobs;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns of what is known of clusters; the data dictionary in docs/ says what each means. */
final class ClusterShape {
  private ClusterShape() {}

  /** Which cluster each letter is in, for each failure type of its complaint. */
  static final String MEMBERS = "cluster_members";

  /**
   * What is known of each failure type: its patterns, what became of them, and for the next night.
   */
  static final String CLUSTERS = "clusters";

  /** The same of single organisations where they stand out, by {@link #scope}. */
  static final String LOCAL = "local_clusters";

  static final StructType MEMBER =
      new StructType()
          .add("failure_type", DataTypes.StringType, false)
          .add("source", DataTypes.StringType, false)
          .add("record", DataTypes.StringType, false)
          .add("cluster", DataTypes.StringType, false);

  /** {@code kind} is one of the words below. */
  static final StructType CLUSTER =
      new StructType()
          .add("failure_type", DataTypes.StringType, false)
          .add("kind", DataTypes.StringType, false)
          .add("cluster", DataTypes.StringType, false)
          .add("value", DataTypes.StringType, false);

  /** A pattern as the run shows it, those that ended this night among them. */
  static final String PATTERN = "pattern";

  /** What the next night needs. */
  static final String BOOK = "book";

  /** What a night finds: rows of {@link #CLUSTER}, and all letters of a pattern in one row. */
  static final StructType FOUND =
      CLUSTER.add("letters", DataTypes.createArrayType(DataTypes.StringType, false), true);

  /** The letters of a pattern. */
  static final String LETTERS = "letters";

  private static final char AT = '@';

  /** What themes of one organisation are found in; begins their ids. */
  static String scope(String failureType, String organisation) {
    return failureType + AT + organisation;
  }

  /** The failure type of a scope, or of a failure type across organisations. */
  static String failureType(String scope) {
    int at = scope.indexOf(AT);
    return at < 0 ? scope : scope.substring(0, at);
  }

  /** The organisation of a scope; empty across organisations. */
  static String organisation(String scope) {
    int at = scope.indexOf(AT);
    return at < 0 ? "" : scope.substring(at + 1);
  }

  /** Between feed and record in the name of a letter; in no id of a feed. */
  static final char BETWEEN = '\u001F';
}
