package org.redthread.report.blocks;

import java.util.List;
import org.redthread.report.charts.Chart;

/** What a section is made of, in reading order. */
public sealed interface Block {
  /** Something that a caption numbers and a cross-reference can point at. */
  sealed interface Captioned extends Block {
    String id();

    List<Inline> caption();

    List<List<Inline>> notes();
  }

  /** A paragraph; numbered ones are counted 1.1, 1.2 within their section. */
  record Paragraph(String id, boolean numbered, List<Inline> text) implements Block {
    public Paragraph {
      text = List.copyOf(text);
    }
  }

  /** A heading below the section's own. */
  record Heading(String id, List<Inline> text) implements Block {
    public Heading {
      text = List.copyOf(text);
    }
  }

  /** A list with bullets. */
  record Bullets(List<List<Inline>> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /** The few figures a reader should take away. */
  record KeyFacts(List<KeyFact> facts) implements Block {
    public KeyFacts {
      facts = List.copyOf(facts);
    }
  }

  /** A large figure and what it counts. */
  record KeyFact(List<Inline> figure, List<Inline> text) {
    public KeyFact {
      figure = List.copyOf(figure);
      text = List.copyOf(text);
    }
  }

  /** A table with one header row; the first cell of a row is its header. */
  record Table(
      String id,
      List<Inline> caption,
      String description,
      List<Column> columns,
      List<Row> rows,
      List<List<Inline>> notes)
      implements Captioned {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      notes = List.copyOf(notes);
      for (Row row : rows) {
        if (row.cells().size() != columns.size()) {
          throw new IllegalArgumentException("a row of table " + id + " has other columns");
        }
      }
    }
  }

  /** How a column's cells are set. */
  enum Align {
    TEXT,
    NUMBER,
    CODE
  }

  /** A column: its heading, its setting and its width on paper. */
  record Column(String heading, Align align, double millimetres) {}

  /** A row; a total row is set apart. */
  record Row(List<List<Inline>> cells, boolean total) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A chart with its alternative text, which says what the chart shows. */
  record Picture(
      String id, List<Inline> caption, List<Inline> alt, Chart chart, List<List<Inline>> notes)
      implements Captioned {
    public Picture {
      caption = List.copyOf(caption);
      alt = List.copyOf(alt);
      notes = List.copyOf(notes);
    }
  }
}
