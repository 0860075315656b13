package org.redthread.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.redthread.privacy.RedactedText;

/**
 * What a person should look at to know that redaction works: a random sample of the letters that
 * this run redacted, and the keys of those that may still name someone.
 *
 * @param letters redacted in this run
 * @param sample drawn by seed and key, so that neither order nor partitions matter
 * @param doubtful those at or above the risk that the configuration names, the riskiest first
 */
record RedactionAudit(long letters, List<Sampled> sample, List<Doubtful> doubtful) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\[([A-Z]+)-[0-9a-f]{4,12}]");
  private static final String PERSON = "PERSON";

  /** Keys beyond this many are counted and not listed: nobody would read them. */
  private static final int MOST = 10_000;

  /** One letter to read, without the people. */
  record Sampled(String source, String record, String language, double risk, RedactedText text) {
    long maskedNames() {
      return masked().filter(PERSON::equals).count();
    }

    long maskedIdentifiers() {
      return masked().filter(kind -> !kind.equals(PERSON)).count();
    }

    /** The kinds of what the redactor took out. */
    private Stream<String> masked() {
      return PLACEHOLDER.matcher(text.value()).results().map(found -> found.group(1));
    }
  }

  /** The key of a letter that a person should read before anything of it is quoted. */
  record Doubtful(String source, String record, double risk) {}

  /**
   * Draws from the letters of this run.
   *
   * @param letters of fresh deliveries, of rows that count
   */
  static RedactionAudit of(Dataset<Row> letters, TextSettings settings, long seed) {
    List<Sampled> sample =
        letters
            .orderBy(
                xxhash64(lit(seed), col("source"), col("record")), col("source"), col("record"))
            .limit(settings.review())
            .collectAsList()
            .stream()
            .map(RedactionAudit::sampled)
            .toList();
    List<Doubtful> doubtful =
        letters
            .where(col("risk").geq(settings.risk()))
            .select("source", "record", "risk")
            .orderBy(col("risk").desc(), col("source"), col("record"))
            .limit(MOST)
            .collectAsList()
            .stream()
            .map(row -> new Doubtful(row.getString(0), row.getString(1), row.getDouble(2)))
            .toList();
    return new RedactionAudit(letters.count(), sample, doubtful);
  }

  private static Sampled sampled(Row row) {
    return new Sampled(
        row.getAs("source"),
        row.getAs("record"),
        row.getAs("language"),
        row.<Double>getAs("risk"),
        RedactedText.stored(row.getAs("text")));
  }
}
