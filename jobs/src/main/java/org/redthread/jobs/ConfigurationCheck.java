package org.redthread.jobs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.redthread.intake.FeedReader;
import org.redthread.intake.Source;
import org.redthread.report.Templates;
import org.redthread.report.findings.Kind;
import org.redthread.report.findings.Language;
import org.redthread.report.proof.TemplateProof;
import org.redthread.run.GateException;
import org.redthread.run.Problems;
import org.redthread.taxonomy.Taxonomies;
import org.redthread.themes.Theme;
import org.redthread.themes.ThemeCheck;

/** Looks at everything a night would read, without running it. */
public final class ConfigurationCheck {
  private ConfigurationCheck() {}

  /**
   * What was found good, in a sentence.
   *
   * @throws org.redthread.run.OperatorException that lists every problem, a line each
   */
  public static String of(Path file) {
    NightlySettings configuration = NightlyConfiguration.read(file);
    Problems problems = new Problems();
    List<NightlyInputs> inputs = new ArrayList<>();
    problems.gather(() -> inputs.add(NightlyInputs.load(configuration)));
    themes(configuration, problems);
    templates(configuration, problems);
    inputs.forEach(loaded -> feeds(loaded, configuration, problems));
    inputs.forEach(loaded -> reports(loaded, configuration, problems));
    problems.throwIfAny();
    NightlyInputs loaded = inputs.get(0);
    return "%s is in order: %s.".formatted(file, Tallies.inputs(loaded).text());
  }

  private static void themes(NightlySettings configuration, Problems problems) {
    Set<String> nodes = new HashSet<>();
    problems.gather(
        () -> nodes.addAll(Taxonomies.ids(Taxonomies.load(configuration.taxonomies()))));
    for (Path theme : configuration.themes()) {
      if (!nodes.isEmpty() && Files.exists(theme)) {
        ThemeCheck.of(theme, nodes).all().forEach(problems::add);
      }
    }
  }

  private static void templates(NightlySettings configuration, Problems problems) {
    problems.gather(
        () -> {
          for (Kind kind : Kind.values()) {
            Templates templates = Templates.under(kind, configuration.templates());
            for (Language language : Language.values()) {
              problems.gather(() -> templates.wording(language));
            }
          }
          configuration.letters();
        });
    Path base = configuration.templates().resolve("thematic");
    List<Path> kinds = TemplateProof.reports(configuration.templates());
    problems.gather(() -> new TemplateProof(base).of(kinds).forEach(problems::add));
  }

  /**
   * The header of each feed's first file is read, so that a wrong column shows before the night.
   */
  private static void feeds(
      NightlyInputs inputs, NightlySettings configuration, Problems problems) {
    for (Source source : inputs.sources()) {
      problems.gather(
          () -> {
            Path first = source.files(configuration.data()).get(0);
            try (FeedReader reader = FeedReader.open(source, configuration.data(), first)) {
              if (!reader.hasNext()) {
                problems.add("%s: the feed %s has no rows.".formatted(first, source.id()));
              }
            } catch (GateException e) {
              problems.add(String.valueOf(e.getMessage()));
            }
          });
    }
  }

  private static void reports(
      NightlyInputs inputs, NightlySettings configuration, Problems problems) {
    List<String> themes = inputs.themes().stream().map(Theme::id).toList();
    for (String report : configuration.reports()) {
      if (!themes.contains(report) && !report.equals(Kind.ANNUAL.word())) {
        problems.add(
            "%s: the report '%s' is of no theme of the configuration; its themes are: %s; annual is the report of the year."
                .formatted(configuration.file(), report, String.join(", ", themes)));
      }
    }
  }
}
