package org.redthread.site.digest;

import java.util.Map;
import java.util.Optional;
import org.redthread.signals.VerdictKind;
import org.redthread.site.data.Line;
import org.redthread.site.data.Run;
import org.redthread.site.data.VerdictLine;
import org.redthread.site.digest.Digest.Item;
import org.redthread.site.news.Notice;
import org.redthread.site.news.ThemeCases;
import org.redthread.site.news.VerdictChange;
import org.redthread.site.pages.Words;

/** One line of a digest for each thing that changed, in words and as facts. */
record DigestItems(Run run, Words words) {
  /** Counts of complaints or letters below it are not told outside the office. */
  static final int FEWEST = 5;

  private static final int FEWEST_ORGANISATIONS = 3;

  /** Whether a recurring theme is large enough to be told. */
  static boolean told(Line cluster) {
    return cluster.count("size") >= FEWEST
        && cluster.count("organisations") >= FEWEST_ORGANISATIONS;
  }

  /** Whether an organisation that stands out has complaints enough to be told. */
  static boolean counted(Line outlier) {
    return outlier.count("observed") >= FEWEST;
  }

  Item change(VerdictChange change) {
    VerdictKind now = change.now().kind();
    String type = type(change.now().type());
    return new Item(
        words.say(
            "digest-change",
            "type",
            type,
            "before",
            words.verdict(change.before()),
            "now",
            words.verdict(now)),
        Map.of(
            "failure_type",
            change.now().type(),
            "label",
            type,
            "before",
            change.before(),
            "now",
            now));
  }

  /** Of a failure type that is told for the first time. */
  Item fresh(VerdictLine verdict) {
    return named(verdict, words.say("digest-fresh", told(verdict)));
  }

  /** Of the first run ever, in which everything is. */
  Item found(VerdictLine verdict) {
    return named(verdict, words.say("digest-found", told(verdict)));
  }

  private Object[] told(VerdictLine verdict) {
    return new Object[] {"type", type(verdict.type()), "now", words.verdict(verdict.kind())};
  }

  private Item named(VerdictLine verdict, String text) {
    String type = verdict.type();
    return new Item(text, Map.of("failure_type", type, "label", type(type), "now", verdict.kind()));
  }

  /** Whole themes alone: a small sub-theme could be worked out from its theme. */
  Optional<Item> cases(ThemeCases cases) {
    if (!cases.whole() || cases.fresh() == 0) {
      return Optional.empty();
    }
    String count = cases.fresh() < FEWEST ? words.say("digest-few") : words.whole(cases.fresh());
    Object fact = cases.fresh() < FEWEST ? "<" + FEWEST : (Object) cases.fresh();
    String theme = type(cases.type());
    return Optional.of(
        new Item(
            words.say("digest-theme", "theme", theme, "cases", count),
            Map.of("theme", cases.type(), "label", theme, "new_cases", fact)));
  }

  /** Without the words of letters. */
  Item cluster(Line line) {
    String type = line.text("failure_type");
    String state = line.text("state");
    String text =
        words.say(
            "digest-cluster",
            "type",
            type(type),
            "letters",
            words.count("letters", line.count("size")),
            "organisations",
            words.count("organisations", line.count("organisations")));
    return new Item(
        state.equals("emerging") ? words.say("digest-cluster-emerging", "cluster", text) : text,
        Map.of(
            "cluster",
            line.text("id"),
            "failure_type",
            type,
            "letters",
            line.count("size"),
            "organisations",
            line.count("organisations"),
            "state",
            state));
  }

  Optional<Item> outlier(Line line) {
    long observed = line.count("observed");
    if (!counted(line)) {
      return Optional.empty();
    }
    String name = run.names().organisation(line.text("organisation"));
    return Optional.of(
        new Item(
            words.say(
                "digest-outlier",
                "organisation",
                name,
                "type",
                type(line.text("failure_type")),
                "complaints",
                words.count("complaints", observed),
                "expected",
                line.number("expected")),
            Map.of(
                "organisation",
                line.text("organisation"),
                "name",
                name,
                "failure_type",
                line.text("failure_type"),
                "observed",
                observed,
                "expected",
                line.number("expected"))));
  }

  Item warning(Notice notice) {
    return new Item(
        words.say("warning-" + notice.key(), notice.values().toArray()),
        Map.of("warning", notice.key()));
  }

  private String type(String id) {
    return run.names().type(id, words.language());
  }
}
