package org.redthread.jobs;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.redthread.text.duplicates.Connected;
import org.redthread.text.duplicates.Link;

/**
 * The groups of duplicates after a night, from those before it: texts that came, came back or lost
 * one they were connected with are held against all; they, what they are linked with, and what that
 * was connected with are grouped anew; all other groups stay.
 *
 * @param there sketches of stored letters that still count
 * @param moved contents that a letter had which counts no more, or counts again
 * @param left keys of letters that counted the night before and do not now, with those contents
 * @param groups of the night before
 * @param components of the night before
 */
record DuplicateNight(
    Dataset<Row> there,
    Dataset<Row> moved,
    Dataset<Row> left,
    Dataset<Row> groups,
    Dataset<Row> components) {
  private static final List<String> KEY = List.of("key");
  private static final List<String> CONTENT = List.of("content");
  private static final List<String> COMPONENT = List.of("component");

  /** The groups and components of all letters that count. */
  record Found(Dataset<Row> groups, Dataset<Row> components) {}

  /**
   * The groups with new letters.
   *
   * @param fresh sketches of letters that are not among the stored
   */
  Found with(Dataset<Row> fresh) {
    Dataset<Row> parted = joined(components, moved, CONTENT, "left_semi");
    Dataset<Row> alone = joined(components, parted, COMPONENT, "left_semi").select("content");
    Dataset<Row> bereft = joined(there, alone.union(moved.select("content")), CONTENT, "left_semi");
    Dataset<Row> arrivals = fresh.unionByName(bereft).persist(StorageLevel.MEMORY_AND_DISK());
    if (!LetterLinks.fits(arrivals)) {
      Dataset<Row> all = there.unionByName(fresh);
      Dataset<Row> connected = LetterLinks.components(all).persist();
      return new Found(DuplicateLetters.groups(all, connected), connected);
    }
    return regrouped(fresh, arrivals, joined(components, parted, COMPONENT, "left_anti"));
  }

  private Found regrouped(Dataset<Row> fresh, Dataset<Row> arrivals, Dataset<Row> standing) {
    List<Link> links =
        new ArrayList<>(LetterLinks.links(joined(there, arrivals, CONTENT, "left_anti"), arrivals));
    Dataset<Row> met =
        LetterLinks.contents(there.sparkSession(), links).union(arrivals.select("content"));
    Dataset<Row> touched = joined(standing, met, CONTENT, "left_semi");
    joined(standing, touched, COMPONENT, "left_semi")
        .collectAsList()
        .forEach(row -> links.add(link(row)));
    Dataset<Row> connected = LetterLinks.rows(there, Connected.components(links)).persist();
    Dataset<Row> affected =
        joined(
                there.unionByName(fresh),
                connected.select("content").union(arrivals.select("content")),
                CONTENT,
                "left_semi")
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> untouched =
        joined(joined(groups, left, KEY, "left_anti"), affected, KEY, "left_anti");
    return new Found(
        untouched.unionByName(DuplicateLetters.groups(affected, connected)),
        joined(standing, connected, CONTENT, "left_anti").unionByName(connected));
  }

  private static Link link(Row component) {
    return new Link(component.getAs("content"), component.getAs("component"));
  }

  /** Rows that others have the like of, or have not; of the others each may be there often. */
  static Dataset<Row> joined(Dataset<Row> rows, Dataset<Row> others, List<String> by, String how) {
    Column[] columns = by.stream().map(name -> col(name)).toArray(Column[]::new);
    return rows.join(others.select(columns), Resolution.toSeq(by), how);
  }
}
