package org.redthread.site.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.redthread.signals.VerdictKind;
import org.redthread.site.data.Line;
import org.redthread.site.data.Run;
import org.redthread.site.data.VerdictLine;
import org.redthread.site.digest.Digest.Item;
import org.redthread.site.digest.Digest.Section;
import org.redthread.site.news.Changes;
import org.redthread.site.news.Notice;
import org.redthread.site.news.ThemeCases;
import org.redthread.site.news.VerdictChange;
import org.redthread.site.pages.Pages.News;
import org.redthread.site.pages.Words;

/** Says what is new in a run. */
public final class DigestWriter {
  /** Counts of complaints or letters below it are not told outside the office. */
  static final int FEWEST = 5;

  private static final int FEWEST_ORGANISATIONS = 3;

  /** Lines of a section: a message is read on a phone. */
  private static final int MOST = 10;

  private final Run run;
  private final News news;
  private final Words words;
  private final List<Section> sections = new ArrayList<>();

  private DigestWriter(Run run, News news, Words words) {
    this.run = run;
    this.news = news;
    this.words = words;
  }

  /**
   * @param site where the morning page is, empty where not known
   */
  public static Digest of(Run run, News news, Words words, String site) {
    return new DigestWriter(run, news, words).digest(site);
  }

  private Digest digest(String site) {
    Optional<Changes> last = news.last();
    last.ifPresentOrElse(this::changes, this::found);
    section(
        "warnings", "digest-warnings-head", news.notices(), notice -> Optional.of(warning(notice)));
    String id = run.facts().run();
    String before = last.map(changes -> changes.since().id().toString()).orElse("");
    return new Digest(
        Digest.SCHEMA,
        id,
        run.facts().asAt(),
        before,
        words.language().code(),
        words.say("digest-subject", "run", id, "headline", headline()),
        words.say(
            last.isPresent() ? "digest-lead" : "digest-lead-first",
            "run",
            id,
            "date",
            run.facts().asAt(),
            "before",
            before),
        sections,
        site);
  }

  private String headline() {
    if (news.last().isEmpty()) {
      return words.say("digest-first");
    }
    Changes changes = news.last().get();
    List<String> parts = new ArrayList<>();
    part(parts, "verdict-changes", changes.verdicts().size());
    part(parts, "new-types", changes.types().size());
    part(parts, "new-clusters", changes.clusters().stream().filter(DigestWriter::told).count());
    part(parts, "new-outliers", organisations(changes));
    return parts.isEmpty() ? words.say("digest-nothing") : String.join(", ", parts);
  }

  private void part(List<String> parts, String noun, long n) {
    if (n > 0) {
      parts.add(words.count(noun, n));
    }
  }

  private static long organisations(Changes changes) {
    return changes.outliers().stream()
        .filter(line -> line.count("observed") >= FEWEST)
        .map(line -> line.text("organisation"))
        .distinct()
        .count();
  }

  private void changes(Changes changes) {
    section("verdicts", "digest-verdict-head", changes.verdicts(), each -> Optional.of(item(each)));
    types(changes.types());
    section("themes", "digest-themes-head", changes.themes(), this::cases);
    clusters(changes.clusters());
    anew(changes.anew());
    section("outliers", "digest-outliers-head", changes.outliers(), this::outlier);
  }

  /** Failure types that had no verdict: those with a finding, and how many others. */
  private void types(List<VerdictLine> types) {
    List<VerdictLine> called = types.stream().filter(VerdictLine::called).toList();
    long others = types.size() - called.size();
    List<Item> items = new ArrayList<>();
    called.stream().limit(MOST).forEach(each -> items.add(fresh(each)));
    if (called.size() > MOST) {
      long more = called.size() - MOST;
      items.add(new Item(words.say("digest-more", "n", more), Map.of("more", more)));
    }
    if (others > 0) {
      items.add(
          new Item(
              words.count("types-without-finding", others), Map.of("without_finding", others)));
    }
    if (!items.isEmpty()) {
      sections.add(new Section("types", words.say("digest-types-head"), items));
    }
  }

  /** What only has another id, in one line: its letters are not new. */
  private void anew(Changes.Anew anew) {
    List<Item> items = new ArrayList<>();
    long clusters = anew.clusters().size();
    if (clusters > 0) {
      items.add(
          new Item(words.count("clusters-anew", clusters), Map.of("clusters_anew", clusters)));
    }
    if (anew.themes() > 0) {
      items.add(
          new Item(
              words.count("themes-anew", anew.themes()), Map.of("themes_anew", anew.themes())));
    }
    if (!items.isEmpty()) {
      sections.add(new Section("anew", words.say("digest-anew-head"), items));
    }
  }

  /** On the first run everything is new: what it found is told instead. */
  private void found() {
    List<VerdictLine> called =
        run.verdicts().stream()
            .filter(VerdictLine::called)
            .sorted(java.util.Comparator.comparing(VerdictLine::kind))
            .toList();
    section("called", "digest-called-head", called, each -> Optional.of(fresh(each)));
  }

  private <T> void section(
      String id, String heading, List<T> things, Function<T, Optional<Item>> worded) {
    List<Item> all = things.stream().map(worded).flatMap(Optional::stream).toList();
    List<Item> items = new ArrayList<>(all.subList(0, Math.min(MOST, all.size())));
    if (all.size() > MOST) {
      long more = all.size() - MOST;
      items.add(new Item(words.say("digest-more", "n", more), Map.of("more", more)));
    }
    if (!items.isEmpty()) {
      sections.add(new Section(id, words.say(heading), items));
    }
  }

  private Item item(VerdictChange change) {
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

  private Item fresh(VerdictLine verdict) {
    String type = type(verdict.type());
    String text =
        news.last().isEmpty()
            ? type + ": " + words.verdict(verdict.kind())
            : words.say("digest-fresh", "type", type, "now", words.verdict(verdict.kind()));
    return new Item(
        text, Map.of("failure_type", verdict.type(), "label", type, "now", verdict.kind()));
  }

  /** Whole themes alone: a small sub-theme could be worked out from its theme. */
  private Optional<Item> cases(ThemeCases cases) {
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
  private void clusters(List<Line> clusters) {
    List<Line> told = clusters.stream().filter(DigestWriter::told).toList();
    section("clusters", "digest-clusters-head", told, line -> Optional.of(cluster(line)));
  }

  private static boolean told(Line cluster) {
    return cluster.count("size") >= FEWEST
        && cluster.count("organisations") >= FEWEST_ORGANISATIONS;
  }

  private Item cluster(Line line) {
    String type = type(line.text("failure_type"));
    return new Item(
        words.say(
            "digest-cluster",
            "type",
            type,
            "letters",
            words.count("letters", line.count("size")),
            "organisations",
            words.count("organisations", line.count("organisations"))),
        Map.of(
            "cluster",
            line.text("id"),
            "failure_type",
            line.text("failure_type"),
            "letters",
            line.count("size"),
            "organisations",
            line.count("organisations")));
  }

  private Optional<Item> outlier(Line line) {
    long observed = line.count("observed");
    if (observed < FEWEST) {
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

  private Item warning(Notice notice) {
    return new Item(
        words.say("warning-" + notice.key(), notice.values().toArray()),
        Map.of("warning", notice.key()));
  }

  private String type(String id) {
    return run.names().type(id, words.language());
  }
}
