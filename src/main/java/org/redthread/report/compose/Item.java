package org.redthread.report.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redthread.report.particulars.CaseStory;
import org.redthread.report.particulars.Conclusion;
import org.redthread.report.particulars.Recommendation;
import org.redthread.report.particulars.Text;
import org.redthread.report.wording.Scope;

/**
 * One of the things that an analyst wrote, for which the wording has blocks: a case, a conclusion,
 * a recommendation.
 *
 * @param id such as case-mrs-a; its paragraphs are case-mrs-a-1 and on
 * @param prefix of its facts
 * @param of the failing that it is about, or the whole
 * @param texts its own words, a paragraph each
 * @param restsOn ids of the parts of the report that it rests on
 */
record Item(String id, String prefix, Scope of, List<String> texts, List<String> restsOn) {
  /** What {@code each} may say, other than sub-themes. */
  static final List<String> KINDS =
      List.of("cases", "cases-of-failing", "conclusions", "recommendations");

  static Stream<Item> of(String kind, Material m) {
    return switch (kind) {
      case "cases" -> m.issue().cases().stream().map(c -> of(c, m));
      case "cases-of-failing" ->
          m.issue().cases().stream()
              .filter(
                  c -> m.scope().verdict().filter(v -> v.node().equals(c.failing())).isPresent())
              .map(c -> of(c, m));
      case "conclusions" -> m.issue().conclusions().stream().map(c -> of(c, m));
      default -> m.issue().recommendations().stream().map(r -> of(r, m));
    };
  }

  private static Item of(CaseStory c, Material m) {
    Scope node =
        m.findings().verdicts().stream()
            .filter(verdict -> verdict.node().equals(c.failing()))
            .findFirst()
            .map(Scope::of)
            .orElse(Scope.of(m.findings()));
    return new Item("case-" + c.id(), "case/" + c.id() + "/", node, in(c.story(), m), List.of());
  }

  private static Item of(Conclusion c, Material m) {
    String id = "conclusion-" + c.id();
    return new Item(id, id + "/", Scope.of(m.findings()), in(List.of(c.text()), m), c.restsOn());
  }

  private static Item of(Recommendation r, Material m) {
    return new Item(
        "recommendation-" + r.id(),
        "recommendation/" + r.id() + "/",
        Scope.of(m.findings()),
        in(List.of(r.action()), m),
        r.restsOn());
  }

  private static List<String> in(List<Text> texts, Material m) {
    return texts.stream().map(text -> text.in(m.language())).toList();
  }

  Scope scope() {
    return new Scope(
        of.verdict(), Stream.concat(Stream.of(prefix), of.prefixes().stream()).toList());
  }

  /** The end of an id within blocks said of this item. */
  String suffix() {
    return "-" + id;
  }

  /** {@code {@a}, {@b} and {@c}}; nothing where it rests on nothing. */
  Optional<String> references(String and) {
    if (restsOn.isEmpty()) {
      return Optional.empty();
    }
    int last = restsOn.size() - 1;
    return Optional.of(
        IntStream.rangeClosed(0, last)
            .mapToObj(i -> (i == 0 ? "" : i == last ? " " + and + " " : ", ") + mark(i))
            .collect(Collectors.joining()));
  }

  private String mark(int i) {
    return "{@" + restsOn.get(i) + "}";
  }
}
