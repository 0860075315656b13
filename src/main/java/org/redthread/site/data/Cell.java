package org.redthread.site.data;

/** A failure type at an organisation, by their ids. */
public record Cell(String type, String organisation) {
  /** Of a row that has both. */
  public static Cell of(Line line) {
    return new Cell(line.text("failure_type"), line.text("organisation"));
  }
}
