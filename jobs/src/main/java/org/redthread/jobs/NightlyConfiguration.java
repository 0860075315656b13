package org.redthread.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;
import org.redthread.run.Yaml;
import org.redthread.signals.Model;
import org.redthread.signals.Settings;
import org.redthread.signals.Thresholds;

/**
 * What a nightly run does, from one YAML file. Paths are relative to {@code base}, and {@code base}
 * to the folder of the file.
 *
 * @param base folder that the other paths start from; the folder of the file itself if absent
 * @param data folder of the feeds
 * @param sources descriptions of feeds: YAML files, or folders of them
 * @param organisations who the complaints are about
 * @param taxonomies folder or file of the failure types
 * @param crosswalks folder or file that maps feeds' own codes to failure types
 * @param themes theme files
 * @param reports ids of the themes to render; {@code annual} for the report of the year
 * @param letters organisations that findings of their own are written of: {@code local-outliers},
 *     {@code all}, or a list of ids; local outliers if absent
 * @param templates folder of the templates of reports
 * @param counting what is counted in the verdicts
 * @param text what is done with letters, or the built-in ways if absent
 * @param statistics thresholds, or the built-in ones if absent
 * @param site the morning page, in both languages if absent
 * @param digest of what changed, written but sent nowhere if absent
 * @param store folder of the store
 * @param tables URI or folder of the store's tables, where they are not to lie in the store
 * @param out folder of the results
 * @param seed of every random choice
 * @param asAt the day the run speaks of; complaints received later are left out; today if absent
 * @param master Spark master URL
 * @param partitions shuffle partitions; results do not depend on it
 * @param retain what is kept of the past; absent: all of it
 * @param timeLimit how long a night may take, as {@code 6h}; 20 hours if absent
 * @param lineage file or URL for events of OpenLineage; absent: none
 */
public record NightlyConfiguration(
    @Nullable String base,
    String data,
    List<String> sources,
    OrganisationSettings organisations,
    @Nullable String taxonomies,
    @Nullable String crosswalks,
    @Nullable List<String> themes,
    @Nullable List<String> reports,
    @Nullable JsonNode letters,
    @Nullable String templates,
    @Nullable CountingSettings counting,
    @Nullable TextKeys text,
    @Nullable StatisticsSettings statistics,
    SiteSettings.@Nullable SiteKeys site,
    SiteSettings.@Nullable DigestKeys digest,
    @Nullable String store,
    @Nullable String tables,
    @Nullable String out,
    @Nullable Long seed,
    @Nullable LocalDate asAt,
    @Nullable String master,
    @Nullable Integer partitions,
    @Nullable RetainKeys retain,
    @Nullable String timeLimit,
    @Nullable String lineage) {

  /**
   * What a good night keeps of the past; without it nothing is deleted.
   *
   * @param runs good runs
   * @param logs days of logs
   */
  public record RetainKeys(@Nullable Integer runs, @Nullable Integer logs) {}

  /**
   * Where organisations are known from.
   *
   * @param register file or folder of the register; absent: the printed names are the organisations
   * @param columns register column for each of id, name, sector, region and size, where the file
   *     names them otherwise; size is a denominator that holds for every month, such as beds
   * @param reviews decisions of analysts on printed names
   * @param activity denominators: organisation,period,activity
   * @param countAs {@code as-it-was} or {@code as-it-is-now}
   * @param sectors what documents call the sectors of the register, by language
   */
  public record OrganisationSettings(
      @Nullable String register,
      java.util.@Nullable Map<String, String> columns,
      @Nullable String reviews,
      @Nullable String activity,
      @Nullable String countAs,
      java.util.@Nullable Map<String, java.util.Map<String, String>> sectors) {}

  /**
   * What the verdicts count.
   *
   * @param kinds of contact: complaint, feedback, enquiry
   * @param date the first of these dates that a record has places it in time
   * @param campaigns {@code each} letter of a campaign counts, or a campaign counts {@code once} at
   *     each organisation
   */
  public record CountingSettings(
      @Nullable List<String> kinds, @Nullable List<String> date, @Nullable String campaigns) {}

  /**
   * What is done with letters.
   *
   * @param model of failure types, for feeds that have no codes; absent: these stay without
   * @param review letters in the sample that a person checks the redaction of, each run
   * @param risk letters at or above it are listed for a person, 0 to 1
   * @param pins what analysts have decided about letters and clusters: a CSV with rule,a,b
   */
  public record TextKeys(
      @Nullable String model,
      @Nullable Integer review,
      @Nullable Double risk,
      @Nullable String pins) {}

  /**
   * The statistics' own settings; absent keys keep the calibrated defaults.
   *
   * @param currentFrom first period of the window, as 2023-01; absent: windows are tried
   * @param baselinePeriods least history before a window
   * @param replicates Monte-Carlo replicates
   * @param model composition or exposure
   * @param thresholds the bar of each verdict, all of it
   */
  public record StatisticsSettings(
      @Nullable String currentFrom,
      @Nullable Integer baselinePeriods,
      @Nullable Integer replicates,
      @Nullable Model model,
      @Nullable Thresholds thresholds) {

    Settings settings(long seed) {
      Settings settings = Settings.standard(seed);
      settings = currentFrom == null ? settings : settings.currentFrom(currentFrom);
      settings = baselinePeriods == null ? settings : settings.minHistory(baselinePeriods);
      settings = replicates == null ? settings : settings.replicates(replicates);
      settings = model == null ? settings : settings.model(model);
      return thresholds == null ? settings : settings.thresholds(thresholds);
    }
  }

  /** Reads and resolves a configuration. */
  static NightlySettings read(Path file) {
    NightlyConfiguration values = Yaml.read(file, NightlyConfiguration.class);
    require(file, "data", values.data);
    require(file, "sources", values.sources);
    require(file, "organisations", values.organisations);
    Path folder = java.util.Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
    Path base = values.base == null ? folder : folder.resolve(values.base).normalize();
    return new NightlySettings(file, base, values);
  }

  private static void require(Path file, String key, @Nullable Object value) {
    if (value == null) {
      throw new OperatorException("%s has no '%s'; add it.".formatted(file, key));
    }
  }
}
