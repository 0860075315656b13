package org.redthread.jobs;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redthread.report.findings.Language;
import org.redthread.run.OperatorException;
import org.redthread.site.digest.DigestPost;
import org.redthread.site.digest.MailSettings;
import org.redthread.site.digest.Webhook;
import org.redthread.site.pages.Pages.Choices;

/**
 * The morning page and the digest, every default filled in.
 *
 * @param make whether there is a page at all
 * @param choices languages, and which pages
 * @param language of the digest
 * @param address where readers find the page, empty where not known
 * @param post where the digest is sent
 */
record SiteSettings(
    boolean make, Choices choices, Language language, String address, DigestPost post) {
  /** Fewer complaints of a type at an organisation are a line of a table and no page. */
  private static final int FEWEST = 5;

  /**
   * Keys of the page.
   *
   * @param make {@code false}: no page; the digest is written all the same
   * @param languages en, nb; the first is where a reader comes in
   * @param pairsFrom complaints from which on a failure type at an organisation has a page of its
   *     own; 5 if absent
   * @param address where readers find the page, for the digest
   */
  public record SiteKeys(
      @Nullable Boolean make,
      @Nullable List<String> languages,
      @Nullable Integer pairsFrom,
      @Nullable String address) {
    static final SiteKeys NONE = new SiteKeys(null, null, null, null);
  }

  /**
   * Keys of the digest.
   *
   * @param language en or nb
   * @param mail where it is mailed; absent: nowhere
   * @param webhook {@code chat} or {@code json}: how it is posted to the address in the
   *     environment; absent: not at all
   */
  public record DigestKeys(
      @Nullable String language, @Nullable MailSettings mail, Webhook.@Nullable Format webhook) {
    static final DigestKeys NONE = new DigestKeys(null, null, null);
  }

  /**
   * @param file of the configuration, for messages
   */
  static SiteSettings of(String file, @Nullable SiteKeys site, @Nullable DigestKeys digest) {
    SiteKeys page = site == null ? SiteKeys.NONE : site;
    DigestKeys message = digest == null ? DigestKeys.NONE : digest;
    List<String> languages = page.languages() == null ? List.of("en", "nb") : page.languages();
    int fewest = page.pairsFrom() == null ? FEWEST : page.pairsFrom();
    if (languages.isEmpty() || fewest < 1) {
      throw new OperatorException(
          "%s, key 'site': 'languages' names at least one, and 'pairs-from' is at least 1."
              .formatted(file));
    }
    return new SiteSettings(
        page.make() == null || page.make(),
        new Choices(
            languages.stream().map(code -> language(file, "site.languages", code)).toList(),
            fewest),
        language(file, "digest.language", message.language() == null ? "en" : message.language()),
        page.address() == null ? "" : page.address(),
        new DigestPost(
            Optional.ofNullable(message.mail()), Optional.ofNullable(message.webhook())));
  }

  private static Language language(String file, String key, String code) {
    return Language.of(code)
        .orElseThrow(
            () -> new OperatorException("%s, key '%s': write en or nb.".formatted(file, key)));
  }
}
