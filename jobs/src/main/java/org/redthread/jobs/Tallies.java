package org.redthread.jobs;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.redthread.intake.Reconciliation;
import org.redthread.report.gather.Closing;
import org.redthread.signals.Assessment;
import org.redthread.signals.Verdict;
import org.redthread.signals.VerdictKind;
import org.redthread.signals.local.LocalOutlier;

/** How each stage says what it counted. */
final class Tallies {
  private Tallies() {}

  static Stages.Tally inputs(NightlyInputs inputs) {
    String text =
        String.join(
            ", ",
            counted(inputs.feeds().size(), "feed", "feeds"),
            counted(inputs.directory().size(), "organisation", "organisations"),
            counted(inputs.taxonomies().size(), "taxonomy", "taxonomies"),
            counted(inputs.themes().size(), "theme", "themes"));
    return new Stages.Tally(inputs.feeds().size(), inputs.feeds().size(), text);
  }

  /** A count with its noun. */
  static String counted(long n, String one, String many) {
    return number(n) + " " + (n == 1 ? one : many);
  }

  static Stages.Tally plan(DeliveryPlan plan) {
    int files = plan.fresh().size() + plan.kept().size();
    String text =
        "%s to read, %d unchanged, %d replaced"
            .formatted(
                counted(plan.fresh().size(), "file", "files"),
                plan.kept().size(),
                plan.replaced().size());
    return new Stages.Tally(files, plan.fresh().size(), text);
  }

  static Stages.Tally spark(NightlyOptions options) {
    return new Stages.Tally(0, 0, "started on " + options.master());
  }

  static Stages.Tally intake(List<Delivery> live) {
    long read = live.stream().mapToLong(Delivery::read).sum();
    long rejected = live.stream().mapToLong(Delivery::rejected).sum();
    String text = "%s rows in live files, %s set aside".formatted(number(read), number(rejected));
    return new Stages.Tally(read, read - rejected, text);
  }

  static Stages.Tally accounts(List<Reconciliation> accounts) {
    long read = accounts.stream().mapToLong(Reconciliation::read).sum();
    long accepted = accounts.stream().mapToLong(Reconciliation::accepted).sum();
    String text =
        "%s accepted, %s superseded, %s duplicate, %s quarantined"
            .formatted(
                number(accepted),
                number(accounts.stream().mapToLong(Reconciliation::superseded).sum()),
                number(accounts.stream().mapToLong(Reconciliation::duplicate).sum()),
                number(accounts.stream().mapToLong(Reconciliation::quarantined).sum()));
    return new Stages.Tally(read, accepted, text);
  }

  static Stages.Tally names(List<ResolvedName> names) {
    long sure = names.stream().filter(name -> name.decision().equals("automatic")).count();
    long review = names.stream().filter(name -> name.decision().equals("review")).count();
    String text =
        "%s printed names, %s certain, %s for review"
            .formatted(number(names.size()), number(sure), number(review));
    return new Stages.Tally(names.size(), sure, text);
  }

  static Stages.Tally cells(CubeStage.Counts counts) {
    List<CubeCell> cells = counts.cells();
    long complaints =
        cells.stream()
            .filter(cell -> cell.failureType().equals(FailureCoding.ALL))
            .mapToLong(CubeCell::complaints)
            .sum();
    String text = "%s cases in %s cells".formatted(number(complaints), number(cells.size()));
    return new Stages.Tally(complaints, cells.size(), text);
  }

  static Stages.Tally verdicts(Assessment assessment) {
    Map<VerdictKind, Long> kinds =
        assessment.verdicts().stream()
            .collect(
                Collectors.groupingBy(
                    Verdict::verdict,
                    () -> new EnumMap<>(VerdictKind.class),
                    Collectors.counting()));
    String text =
        kinds.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .collect(Collectors.joining(", "));
    int verdicts = assessment.verdicts().size();
    return new Stages.Tally(assessment.facts().typesTested(), verdicts, text);
  }

  static Stages.Tally outliers(List<LocalOutlier> outliers) {
    long organisations = outliers.stream().map(LocalOutlier::organisation).distinct().count();
    String text =
        "%d at %d organisations stand out from their peers"
            .formatted(outliers.size(), organisations);
    return new Stages.Tally(outliers.size(), outliers.size(), text);
  }

  static Stages.Tally suggestions(Suggestions suggestions) {
    long letters = suggestions.facts().letters();
    long suggested = letters - suggestions.facts().abstained();
    String text =
        "%s letters without codes, %s have a suggestion"
            .formatted(number(letters), number(suggested));
    return new Stages.Tally(letters, suggested, text);
  }

  static Stages.Tally clusters(List<ClusterLine> lines) {
    List<ClusterLine> there = lines.stream().filter(ClusterLine::present).toList();
    long letters = there.stream().mapToLong(ClusterLine::size).sum();
    long types = there.stream().map(ClusterLine::failureType).distinct().count();
    long emerging =
        there.stream().filter(line -> line.state().equals(ClusterLine.EMERGING)).count();
    String text =
        "%s clusters in %d failure types, %d of them emerging"
            .formatted(number(there.size()), types, emerging);
    return new Stages.Tally(letters, there.size(), text);
  }

  static Stages.Tally breadth(Map<String, Verdict> verdicts) {
    long risen =
        verdicts.values().stream().filter(verdict -> verdict.atLeastOrganisations() > 0).count();
    String text = counted(risen, "cluster rose somewhere", "clusters rose somewhere");
    return new Stages.Tally(verdicts.size(), risen, text);
  }

  static Stages.Tally local(List<ClusterLine> lines) {
    List<ClusterLine> there = lines.stream().filter(ClusterLine::present).toList();
    long places = there.stream().map(ClusterLine::failureType).distinct().count();
    String text =
        "%d themes of organisations that stand out, in %d places".formatted(there.size(), places);
    return new Stages.Tally(places, there.size(), text);
  }

  static Stages.Tally themes(List<ThemeNews> news) {
    List<ThemeNews> whole = news.stream().filter(each -> !each.theme().contains("/")).toList();
    long fresh = whole.stream().mapToLong(ThemeNews::fresh).sum();
    String text =
        counted(fresh, "new case", "new cases") + " of " + counted(whole.size(), "theme", "themes");
    return new Stages.Tally(fresh, news.size(), text);
  }

  static Stages.Tally redaction(RedactionAudit audit) {
    String text =
        "%s letters redacted, %d for review, %s doubtful"
            .formatted(
                number(audit.letters()), audit.sample().size(), number(audit.doubtful().size()));
    return new Stages.Tally(audit.letters(), audit.doubtful().size(), text);
  }

  static Stages.Tally closings(List<Closing> closings) {
    long all = closings.stream().mapToLong(Closing::complaints).sum();
    long open =
        closings.stream()
            .filter(closing -> closing.closed().isEmpty())
            .mapToLong(Closing::complaints)
            .sum();
    String text = "%s cases closed, %s open".formatted(number(all - open), number(open));
    return new Stages.Tally(all, closings.size(), text);
  }

  static Stages.Tally files(List<String> files) {
    return new Stages.Tally(files.size(), files.size(), counted(files.size(), "file", "files"));
  }

  /** Whole numbers with thousands apart, as 12,345. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
