package org.redthread.jobs;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.redthread.jobs.NightlyConfiguration.CountingSettings;
import org.redthread.jobs.NightlyConfiguration.StatisticsSettings;
import org.redthread.jobs.NightlyConfiguration.TextKeys;
import org.redthread.run.OperatorException;
import org.redthread.signals.Settings;
import org.redthread.text.cluster.Pins;
import org.redthread.text.cluster.PinsFile;

/** A configuration with its paths made whole and its defaults filled in. */
public record NightlySettings(Path file, Path base, NightlyConfiguration values) {
  Path path(String relative) {
    return base.resolve(relative).normalize();
  }

  Path data() {
    return path(values.data());
  }

  List<Path> sources() {
    return values.sources().stream().map(this::path).toList();
  }

  Path taxonomies() {
    return path(values.taxonomies() == null ? "taxonomies" : values.taxonomies());
  }

  Path crosswalks() {
    return path(values.crosswalks() == null ? "crosswalks" : values.crosswalks());
  }

  List<Path> themes() {
    return values.themes() == null ? List.of() : values.themes().stream().map(this::path).toList();
  }

  Path templates() {
    return path(values.templates() == null ? "reports-templates" : values.templates());
  }

  List<String> reports() {
    return values.reports() == null ? List.of() : values.reports();
  }

  Letters letters() {
    return Letters.of(file, values.letters());
  }

  /**
   * Whether complaints count under today's organisations; the default where there is a register.
   */
  boolean asItIsNow() {
    String countAs = values.organisations().countAs();
    if (countAs == null || countAs.equals("as-it-is-now")) {
      return true;
    }
    if (!countAs.equals("as-it-was")) {
      throw new OperatorException(
          "%s, key 'organisations.count-as': write as-it-is-now or as-it-was.".formatted(file));
    }
    return false;
  }

  List<String> kinds() {
    CountingSettings counting = values.counting();
    return counting == null || counting.kinds() == null ? List.of("complaint") : counting.kinds();
  }

  List<String> dates() {
    CountingSettings counting = values.counting();
    return counting == null || counting.date() == null
        ? List.of("received", "closed")
        : counting.date();
  }

  /** The model that feeds without codes are coded with, if any. */
  Optional<Path> model() {
    TextKeys text = values.text();
    return Optional.ofNullable(text == null ? null : text.model()).map(this::path);
  }

  /** Analysts' decisions about clusters, if any. */
  Optional<Path> pinsFile() {
    TextKeys text = values.text();
    return Optional.ofNullable(text == null ? null : text.pins()).map(this::path);
  }

  Pins pins() {
    return pinsFile().map(PinsFile::read).orElse(Pins.NONE);
  }

  TextSettings text() {
    CountingSettings counting = values.counting();
    String campaigns = counting == null ? null : counting.campaigns();
    if (campaigns != null && !campaigns.equals("each") && !campaigns.equals("once")) {
      throw new OperatorException(
          "%s, key 'counting.campaigns': write each or once.".formatted(file));
    }
    try {
      return TextSettings.of(values.text(), "once".equals(campaigns));
    } catch (IllegalArgumentException e) {
      throw new OperatorException("%s, key 'text': %s.".formatted(file, e.getMessage()), e);
    }
  }

  SiteSettings site() {
    return SiteSettings.of(String.valueOf(file), values.site(), values.digest());
  }

  Path store() {
    return values.store() == null
        ? path("store")
        : base.resolve(StoreFolder.of(values.store())).normalize();
  }

  /** Where the tables of the store lie; empty where in its folder, or where they have lain. */
  Optional<URI> tables() {
    String place = values.tables();
    if (place == null) {
      return Optional.empty();
    }
    return Optional.of(
        place.matches("[A-Za-z][A-Za-z0-9+.-]+:/.*") ? url("tables", place) : path(place).toUri());
  }

  Path out() {
    return path(values.out() == null ? "out" : values.out());
  }

  Settings settings(long chosenSeed) {
    StatisticsSettings statistics = values.statistics();
    return statistics == null ? Settings.standard(chosenSeed) : statistics.settings(chosenSeed);
  }

  long seed() {
    return values.seed() == null ? 20_240_101L : values.seed();
  }

  String master() {
    return values.master() == null ? "local[*]" : values.master();
  }

  /** How much of the past a night keeps; empty where it deletes nothing. */
  Optional<Keep> keep() {
    return Optional.ofNullable(values.retain()).map(keys -> Keep.of(keys.runs(), keys.logs()));
  }

  /** How long a night may take. */
  Duration timeLimit() {
    return new TimeKey(file, values.timeLimit()).limit();
  }

  /** Where events of lineage go. */
  Optional<URI> lineage() {
    String place = values.lineage();
    if (place == null) {
      return Optional.empty();
    }
    return Optional.of(place.matches("https?://.*") ? url("lineage", place) : path(place).toUri());
  }

  private URI url(String key, String place) {
    try {
      return new URI(place);
    } catch (URISyntaxException e) {
      throw new OperatorException("%s, key '%s': this is no URL.".formatted(file, key), e);
    }
  }

  int partitions() {
    return values.partitions() == null ? 4 : values.partitions();
  }
}
