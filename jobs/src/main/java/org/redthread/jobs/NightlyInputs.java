package org.redthread.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.redthread.intake.Source;
import org.redthread.run.Problems;
import org.redthread.taxonomy.Crosswalks;
import org.redthread.taxonomy.Taxonomies;
import org.redthread.taxonomy.Taxonomy;
import org.redthread.themes.FailureTypes;
import org.redthread.themes.Theme;
import org.redthread.themes.ThemeMatcher;

/**
 * All that a run reads besides the feeds: small, plain, and checked before Spark starts.
 *
 * @param feeds descriptions of the feeds, and where each stands
 * @param taxonomies the failure types
 * @param crosswalks from feeds' own codes to failure types
 * @param themes what an ombud follows across codes
 * @param directory the organisations
 * @param names how printed names become organisations
 */
record NightlyInputs(
    List<Feed> feeds,
    List<Taxonomy> taxonomies,
    Crosswalks crosswalks,
    List<Theme> themes,
    OrganisationDirectory directory,
    NameResolver names) {
  /** Changes whenever rows that state several periods are read otherwise. */
  private static final String PERIODS = "periods-1";

  /**
   * Loads everything the configuration names.
   *
   * @throws org.redthread.run.OperatorException that lists every problem at once
   */
  static NightlyInputs load(NightlySettings configuration) {
    Problems problems = new Problems();
    List<Feed> feeds = new ArrayList<>();
    for (Path place : configuration.sources()) {
      problems.gather(() -> feeds.addAll(Feed.load(place, problems)));
    }
    List<Taxonomy> taxonomies = new ArrayList<>();
    problems.gather(() -> taxonomies.addAll(Taxonomies.load(configuration.taxonomies())));
    List<Crosswalks> crosswalks = new ArrayList<>();
    problems.gather(() -> crosswalks.add(Crosswalks.load(configuration.crosswalks(), taxonomies)));
    List<Theme> themes = new ArrayList<>();
    for (Path file : configuration.themes()) {
      problems.gather(() -> themes.add(Theme.load(file)));
    }
    List<OrganisationDirectory> directory = new ArrayList<>();
    problems.gather(() -> directory.add(OrganisationSources.directory(configuration)));
    problems.gather(configuration::pins);
    problems.gather(() -> MorningPage.check(configuration));
    problems.throwIfAny();
    return new NightlyInputs(
        feeds,
        taxonomies,
        crosswalks.get(0),
        themes,
        directory.get(0),
        OrganisationSources.resolver(configuration, directory.get(0)));
  }

  /** Codes that count under the body they have become part of, to that body. */
  Map<String, String> bodies(NightlySettings configuration) {
    return configuration.asItIsNow() ? directory.succession().mergers() : Map.of();
  }

  ThemeCoding themeCoding() {
    return new ThemeCoding(new ThemeMatcher(themes), crosswalks, failureTypes(Map.of()));
  }

  /**
   * The tree of verdicts, of the taxonomies and themes and of the codes of feeds that bring their
   * own.
   *
   * @param ownCodes source to all codes that occur in it
   */
  FailureTypes failureTypes(Map<String, ? extends Collection<String>> ownCodes) {
    Map<String, Taxonomy> own = new LinkedHashMap<>();
    ownCodes.forEach(
        (source, codes) ->
            crosswalks
                .of(source)
                .flatMap(walk -> walk.ownTaxonomy(codes))
                .ifPresent(taxonomy -> own.putIfAbsent(source, taxonomy)));
    List<Taxonomy> all = new ArrayList<>(taxonomies);
    all.addAll(own.values());
    return FailureTypes.of(all, themes);
  }

  /** For each source, a fingerprint of all that decides how its rows read. */
  Map<String, String> mappings(NightlySettings configuration) {
    String themesAndCodes =
        Fingerprint.ofTexts(
            java.util.stream.Stream.concat(
                    configuration.themes().stream().map(Fingerprint::ofTree),
                    java.util.stream.Stream.of(
                        Fingerprint.ofTree(configuration.crosswalks()),
                        Fingerprint.ofTree(configuration.taxonomies()),
                        KeptLetter.RULES))
                .toList());
    Map<String, String> mappings = new TreeMap<>();
    for (Feed feed : feeds) {
      List<String> decides =
          new ArrayList<>(
              List.of(
                  Fingerprint.of(feed.description()),
                  themesAndCodes,
                  joined(feed.source(), configuration.data())));
      if (feed.source().count() != null) {
        decides.add(PERIODS);
      }
      mappings.put(feed.source().id(), Fingerprint.ofTexts(decides));
    }
    return mappings;
  }

  private static String joined(Source source, Path data) {
    return Fingerprint.ofTexts(
        source.joins().stream()
            .flatMap(join -> join.files(data, source.id()).stream())
            .map(Fingerprint::of)
            .toList());
  }

  List<Source> sources() {
    return feeds.stream().map(Feed::source).toList();
  }

  /**
   * One feed and the file that describes it.
   *
   * @param description the YAML file
   */
  record Feed(Path description, Source source) {
    static List<Feed> load(Path place, Problems problems) {
      List<Feed> feeds = new ArrayList<>();
      for (Path file : YamlFiles.in(place)) {
        problems.gather(() -> feeds.add(new Feed(file, Source.read(file))));
      }
      return feeds;
    }
  }
}
