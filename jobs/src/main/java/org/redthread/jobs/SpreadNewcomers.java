package org.redthread.jobs;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.redthread.text.duplicates.Newcomers;

/** New texts on their way to the tasks of a night: they are made ready once a process. */
final class SpreadNewcomers implements Serializable {
  private static final long serialVersionUID = 1;

  private final ArrayList<Row> rows;
  private transient @Nullable Newcomers ready;

  /**
   * New texts.
   *
   * @param rows with the columns content, words and signature
   */
  SpreadNewcomers(List<Row> rows) {
    this.rows = new ArrayList<>(rows);
  }

  /** Links of the stored texts of one task to these ({@code one, other}). */
  Iterator<Row> links(Iterator<Row> stored) {
    Newcomers.Holding holding = newcomers().holding();
    Iterable<Row> all = () -> stored;
    return StreamSupport.stream(all.spliterator(), false)
        .flatMap(row -> holding.links(DuplicateLetters.read(row)).stream())
        .map(link -> RowFactory.create(link.one(), link.other()))
        .iterator();
  }

  private synchronized Newcomers newcomers() {
    Newcomers made = ready;
    if (made == null) {
      made = new Newcomers(rows.stream().map(DuplicateLetters::read).toList());
      ready = made;
    }
    return made;
  }
}
