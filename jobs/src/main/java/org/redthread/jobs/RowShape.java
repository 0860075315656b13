package org.redthread.jobs;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns of the store's tables; the data dictionary in docs/ says what each means. */
final class RowShape {
  private RowShape() {}

  /** The table of complaint versions: one row for each valid row of a live or past delivery. */
  static final String COMPLAINTS = "complaints";

  /** Rows that are not the accepted version of their record, and why. */
  static final String STATUSES = "row_statuses";

  /** Rows that intake could not read: place and reason, never a value. */
  static final String QUARANTINE = "quarantine";

  /** Printed names and the organisations they were resolved to. */
  static final String NAMES = "names";

  /** Counts of complaints by organisation, failure type and month. */
  static final String CUBE = "cube";

  /** Letters without the people in them: one row for each complaint version that has a letter. */
  static final String LETTERS = "letters";

  /** What letters are compared by; nothing can be read from it. */
  static final String SKETCHES = "sketches";

  /** Which of the sketches are of letters that do not count. */
  static final String ABSENT = "sketches_absent";

  /** Which different texts are connected by being like each other. */
  static final String COMPONENTS = "components";

  /** Letters that are one letter: the group of each that is in one. */
  static final String DUPLICATES = "duplicates";

  /** Failure types that a model suggests for letters that no person coded. */
  static final String SUGGESTIONS = "suggestions";

  static final java.util.List<String> TABLES =
      java.util.List.of(
          COMPLAINTS,
          STATUSES,
          QUARANTINE,
          NAMES,
          CUBE,
          LETTERS,
          SKETCHES,
          ABSENT,
          COMPONENTS,
          DUPLICATES,
          SUGGESTIONS,
          ClusterShape.MEMBERS,
          ClusterShape.CLUSTERS,
          ClusterShape.LOCAL);

  static final StructType COMPLAINT =
      new StructType()
          .add("delivery", DataTypes.StringType, false)
          .add("line", DataTypes.LongType, false)
          .add("source", DataTypes.StringType, false)
          .add("record", DataTypes.StringType, false)
          .add("complaint_id", DataTypes.StringType, false)
          .add("case_id", DataTypes.StringType, false)
          .add("kind", DataTypes.StringType, false)
          .add("received", DataTypes.DateType)
          .add("incident", DataTypes.DateType)
          .add("closed", DataTypes.DateType)
          .add("organisation", DataTypes.StringType, false)
          .add("organisation_code", DataTypes.StringType, false)
          .add("service_area", DataTypes.StringType, false)
          .add("codes", DataTypes.createArrayType(DataTypes.StringType, false), false)
          .add("themes", DataTypes.createArrayType(DataTypes.StringType, false), false)
          .add("language", DataTypes.StringType, false)
          .add("narrative_characters", DataTypes.IntegerType, false)
          .add("outcome", DataTypes.StringType, false)
          .add("severity", DataTypes.StringType, false)
          .add("harm", DataTypes.StringType, false)
          .add("remedy", DataTypes.StringType, false)
          .add("remedy_due", DataTypes.DateType)
          .add("channel", DataTypes.StringType, false)
          .add("by_whom", DataTypes.StringType, false)
          .add("anonymous", DataTypes.BooleanType, false)
          .add("count", DataTypes.IntegerType, false)
          .add("version", DataTypes.StringType, false)
          .add("scope", DataTypes.StringType, false)
          .add("content_hash", DataTypes.StringType, false);

  /** Its first columns are the key of the complaint version that the letter belongs to. */
  static final StructType LETTER =
      new StructType()
          .add("delivery", DataTypes.StringType, false)
          .add("line", DataTypes.LongType, false)
          .add("source", DataTypes.StringType, false)
          .add("record", DataTypes.StringType, false)
          .add("language", DataTypes.StringType, false)
          .add("text", DataTypes.StringType, false)
          .add("risk", DataTypes.DoubleType, false)
          .add("text_hash", DataTypes.StringType, false);

  static final StructType SUGGESTION =
      new StructType()
          .add("delivery", DataTypes.StringType, false)
          .add("line", DataTypes.LongType, false)
          .add("source", DataTypes.StringType, false)
          .add("record", DataTypes.StringType, false)
          .add("failure_type", DataTypes.StringType, false)
          .add("confidence", DataTypes.DoubleType, false)
          .add("origin", DataTypes.StringType, false)
          .add("model", DataTypes.StringType, false);

  static final StructType STATUS =
      new StructType()
          .add("delivery", DataTypes.StringType, false)
          .add("line", DataTypes.LongType, false)
          .add("source", DataTypes.StringType, false)
          .add("record", DataTypes.StringType, false)
          .add("content_hash", DataTypes.StringType, false)
          .add("status", DataTypes.StringType, false);

  static final StructType REJECTION =
      new StructType()
          .add("delivery", DataTypes.StringType, false)
          .add("line", DataTypes.LongType, false)
          .add("source", DataTypes.StringType, false)
          .add("field", DataTypes.StringType, false)
          .add("reason", DataTypes.StringType, false);

  static final StructType NAME =
      new StructType()
          .add("organisation", DataTypes.StringType, false)
          .add("organisation_code", DataTypes.StringType, false)
          .add("organisation_id", DataTypes.StringType, false)
          .add("score", DataTypes.DoubleType, false)
          .add("decision", DataTypes.StringType, false);

  static final StructType CELL =
      new StructType()
          .add("kind", DataTypes.StringType, false)
          .add("organisation_id", DataTypes.StringType, false)
          .add("failure_type", DataTypes.StringType, false)
          .add("month", DataTypes.DateType, false)
          .add("complaints", DataTypes.LongType, false);
}
