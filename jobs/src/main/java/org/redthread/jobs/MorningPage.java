package org.redthread.jobs;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.redthread.site.Site;
import org.redthread.site.SiteTemplates;
import org.redthread.site.digest.DigestFiles;
import org.redthread.site.digest.DigestText;

/** The site and the digest of a night. They are made from the run's files, and nothing else. */
final class MorningPage {
  private final NightlyOptions options;
  private final SiteSettings settings;
  private final SiteTemplates templates;
  private final Site site;

  /**
   * @param folder of the run, not yet published
   */
  MorningPage(NightlyOptions options, Path folder) {
    this.options = options;
    this.settings = options.configuration().site();
    this.templates = SiteTemplates.below(options.configuration().templates());
    this.site = new Site(folder, options.out().resolve("runs"), templates, settings.choices());
  }

  /**
   * @throws org.redthread.run.OperatorException if the night would stop at the site: a setting that
   *     cannot be, or a wording without a sentence
   */
  static void check(NightlySettings configuration) {
    SiteSettings settings = configuration.site();
    SiteTemplates templates = SiteTemplates.below(configuration.templates());
    settings.choices().languages().forEach(templates::words);
    templates.words(settings.language());
  }

  /**
   * What readers will see once the run is published.
   *
   * @param site empty where the configuration wants none
   */
  record Drafts(Optional<Site.Draft> site, DigestText digest) {
    Stages.Tally stage() {
      String text =
          site.map(Site.Draft::written)
              .map(
                  written ->
                      String.format(
                          Locale.ROOT,
                          "%,d pages, %.0f MB, the largest %d KB",
                          written.pages(),
                          written.bytes() / 1e6,
                          (written.largest() + 999) / 1000))
              .orElse("the digest alone, as the configuration wants no site");
      long pages = site.map(draft -> draft.written().pages()).orElse(0L);
      return new Stages.Tally(pages, pages, text);
    }
  }

  /** Written beside what readers see. */
  Drafts draft() {
    Site.Read read = site.read();
    Path target = options.out().resolve("site");
    Optional<Site.Draft> pages =
        settings.make() ? Optional.of(site.draft(read, target)) : Optional.empty();
    DigestText digest = site.digest(read, settings.language(), settings.address());
    DigestFiles.write(site.run(), digest);
    return new Drafts(pages, digest);
  }

  /** Shows it to readers. */
  void publish(Drafts drafts) {
    drafts.site().ifPresent(Site.Draft::publish);
    DigestFiles.write(options.out().resolve("digest"), drafts.digest());
  }

  /** Where readers find it, as a line for a screen; none where the configuration wants no site. */
  List<String> shown(Drafts drafts) {
    Path page = options.out().resolve("site").resolve("index.html");
    return drafts.site().map(site -> "Morning page: " + page).stream().toList();
  }

  /** Sends the digest; what became of it, a sentence each. */
  List<String> send(Drafts drafts) {
    return settings
        .post()
        .send(drafts.digest(), System.getenv(), OffsetDateTime.now(ZoneOffset.UTC));
  }
}
