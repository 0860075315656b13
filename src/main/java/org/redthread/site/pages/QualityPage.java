package org.redthread.site.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.redthread.report.html.Markup;
import org.redthread.site.data.Line;
import org.redthread.site.news.Notice;

/**
 * Where every row went, and what was set aside.
 *
 * @param leftOut passages of letters that were not printed
 */
record QualityPage(Desk desk, List<Notice> notices, long leftOut) {
  private static final Place HERE = new Place("quality.html");

  /** Which lines it was is in the file. */
  private static final Pattern LINES = Pattern.compile(" \\(lines? [\\d to]+ set aside\\)$");

  private static final List<String> COUNTS =
      List.of("read", "accepted", "superseded", "duplicate", "quarantined");

  Body body() {
    Words words = desk.words();
    Markup out = new Markup();
    new NoticesPart(desk).write(out, notices, HERE);
    reconciliation(out);
    quarantine(out);
    out.element("h2", words.say("letters-heading"));
    out.element("p", words.say("letters-lead"));
    if (leftOut > 0) {
      out.element("p", words.count("passages-left-out", leftOut));
    }
    return Body.of(HERE, words.say("nav-quality"), out);
  }

  private void reconciliation(Markup out) {
    Words words = desk.words();
    List<Line> lines = desk.run().table("reconciliation.csv");
    out.element("h2", words.say("reconciliation"));
    Grid grid =
        new Grid("reconciliation", words.say("reconciliation-caption"))
            .text(words.say("file"))
            .text(words.say("feed"));
    COUNTS.forEach(count -> grid.number(words.say("rows-" + count)));
    for (Line line : lines) {
      grid.row(row(line.text("file"), line.text("source"), line::count));
    }
    grid.row(
        row(words.say("total"), "", name -> lines.stream().mapToLong(l -> l.count(name)).sum()));
    grid.file(HERE.data("reconciliation.csv")).write(out, words);
  }

  private Td[] row(String file, String source, ToLongFunction<String> count) {
    return Stream.concat(
            Stream.of(Td.text(file), Td.text(source)),
            COUNTS.stream()
                .map(
                    name ->
                        Td.number(
                            desk.words().whole(count.applyAsLong(name)), count.applyAsLong(name))))
        .toArray(Td[]::new);
  }

  private record Reason(String source, String field, String reason) {}

  private void quarantine(Markup out) {
    Words words = desk.words();
    out.element("h2", words.say("quarantine"));
    Map<Reason, Long> reasons = new LinkedHashMap<>();
    for (Line line : desk.run().table("quarantine.csv")) {
      String why = LINES.matcher(line.text("reason")).replaceAll("");
      Reason reason = new Reason(line.text("source"), line.text("field"), why);
      reasons.merge(reason, 1L, Long::sum);
    }
    if (reasons.isEmpty()) {
      out.element("p", words.say("quarantine-none"));
      return;
    }
    Grid grid =
        new Grid("quarantine", words.say("quarantine-caption"))
            .text(words.say("feed"))
            .text(words.say("field"))
            .text(words.say("reason"))
            .number(words.say("problems"))
            .file(HERE.data("quarantine.csv"));
    reasons.entrySet().stream()
        .sorted(Map.Entry.<Reason, Long>comparingByValue().reversed())
        .forEach(
            each ->
                grid.row(
                    Td.text(each.getKey().source()),
                    Td.text(each.getKey().field()),
                    new Td(Td.said(words, each.getKey().reason()), ""),
                    Td.number(words.whole(each.getValue()), each.getValue())));
    grid.write(out, words);
  }
}
