package org.redthread.report.wording;

import java.util.List;
import org.redthread.report.findings.VerdictKind;

/**
 * One block as an analyst writes it. Exactly one of paragraph, heading, bullets, table, chart,
 * key-facts, insert and each is given; if-verdict, if-present and if-absent say when it is used.
 */
public record BlockTemplate(
    String id,
    String paragraph,
    String heading,
    List<String> bullets,
    String table,
    String chart,
    List<KeyFactTemplate> keyFacts,
    String insert,
    String each,
    List<BlockTemplate> blocks,
    List<VerdictKind> ifVerdict,
    String ifPresent,
    String ifAbsent) {

  /** A large figure and its text. */
  public record KeyFactTemplate(String figure, String text) {}

  public BlockTemplate {
    id = text(id);
    paragraph = text(paragraph);
    heading = text(heading);
    bullets = list(bullets);
    table = text(table);
    chart = text(chart);
    keyFacts = list(keyFacts);
    insert = text(insert);
    each = text(each);
    blocks = list(blocks);
    ifVerdict = list(ifVerdict);
    ifPresent = text(ifPresent);
    ifAbsent = text(ifAbsent);
  }

  /** How many kinds of block the entry gives; anything but one is a slip. */
  public long kinds() {
    return java.util.stream.Stream.of(
            !paragraph.isEmpty(),
            !heading.isEmpty(),
            !bullets.isEmpty(),
            !table.isEmpty(),
            !chart.isEmpty(),
            !keyFacts.isEmpty(),
            !insert.isEmpty(),
            !each.isEmpty())
        .filter(given -> given)
        .count();
  }

  private static String text(@org.jspecify.annotations.Nullable String given) {
    return given == null ? "" : given.strip();
  }

  private static <T> List<T> list(@org.jspecify.annotations.Nullable List<T> given) {
    return given == null ? List.of() : List.copyOf(given);
  }
}
