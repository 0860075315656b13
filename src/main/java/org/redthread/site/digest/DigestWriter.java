package org.redthread.site.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.redthread.site.data.Run;
import org.redthread.site.data.VerdictLine;
import org.redthread.site.news.Changes;
import org.redthread.site.pages.Pages.News;
import org.redthread.site.pages.Words;

/** Says what is new in a run. */
public record DigestWriter(Run run, News news, Words words) {

  /**
   * @param site where the morning page is, empty where not known
   */
  public static Digest of(Run run, News news, Words words, String site) {
    return new DigestWriter(run, news, words).digest(site);
  }

  private Digest digest(String site) {
    Optional<Changes> last = news.last();
    String before = last.map(changes -> changes.since().id().toString()).orElse("");
    return new Digest(
        Digest.SCHEMA,
        run.facts().run(),
        run.facts().asAt(),
        before,
        words.language().code(),
        words.say("digest-subject", "run", run.facts().run(), "headline", headline()),
        lead(before),
        sections(),
        site);
  }

  private String lead(String before) {
    String key = before.isEmpty() ? "digest-lead-first" : "digest-lead";
    return words.say(key, "run", run.facts().run(), "date", run.facts().asAt(), "before", before);
  }

  private List<Digest.Section> sections() {
    DigestSections sections = new DigestSections(new DigestItems(run, words));
    news.last().ifPresentOrElse(sections::changes, () -> sections.found(called()));
    sections.warnings(news.notices());
    return sections.all();
  }

  private List<VerdictLine> called() {
    return run.verdicts().stream()
        .filter(VerdictLine::called)
        .sorted(Comparator.comparing(VerdictLine::kind))
        .toList();
  }

  private String headline() {
    if (news.last().isEmpty()) {
      return words.say("digest-first");
    }
    Changes changes = news.last().get();
    List<String> parts = new ArrayList<>();
    part(parts, "verdict-changes", changes.verdicts().size());
    part(parts, "new-types", changes.types().size());
    part(parts, "new-clusters", changes.clusters().stream().filter(DigestItems::told).count());
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
        .filter(DigestItems::counted)
        .map(line -> line.text("organisation"))
        .distinct()
        .count();
  }
}
