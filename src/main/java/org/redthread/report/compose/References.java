package org.redthread.report.compose;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Numbering;
import org.redthread.report.blocks.Report;
import org.redthread.run.OperatorException;

/** Cross-references that lead nowhere. */
final class References {
  private References() {}

  /**
   * Looks at every cross-reference.
   *
   * @throws OperatorException naming those that lead nowhere
   */
  static void check(Report report) {
    Numbering numbering = report.numbering();
    Set<String> lost = new TreeSet<>();
    report
        .blocks()
        .flatMap(References::text)
        .filter(Inline.Reference.class::isInstance)
        .map(inline -> ((Inline.Reference) inline).target())
        .filter(target -> !numbering.has(target))
        .forEach(lost::add);
    if (!lost.isEmpty()) {
      throw new OperatorException(
          "The wording or the particulars refer to %s, which this report does not have; correct the id or guard the block."
              .formatted(String.join(", ", lost.stream().map(id -> "'" + id + "'").toList())));
    }
  }

  private static Stream<Inline> text(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.text().stream();
    }
    if (block instanceof Block.Bullets bullets) {
      return bullets.items().stream().flatMap(item -> item.stream());
    }
    if (block instanceof Block.Table table) {
      Stream<Inline> cells =
          table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(c -> c.stream());
      return Stream.concat(cells, table.notes().stream().flatMap(note -> note.stream()));
    }
    return block instanceof Block.Picture picture
        ? Stream.concat(
            picture.caption().stream(), picture.notes().stream().flatMap(note -> note.stream()))
        : Stream.empty();
  }
}
