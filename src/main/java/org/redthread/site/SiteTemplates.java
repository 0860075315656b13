package org.redthread.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redthread.report.charts.Fonts;
import org.redthread.report.findings.Language;
import org.redthread.run.OperatorException;
import org.redthread.run.Yaml;
import org.redthread.site.pages.SiteWording;
import org.redthread.site.pages.Words;

/**
 * What an analyst edits of the site: its wording and its stylesheet.
 *
 * @param folder with site.css and wording-LANGUAGE.yaml; null for those that came with the program
 */
public record SiteTemplates(@Nullable Path folder) {
  private static final String BUNDLED = "/reports-templates/site/";
  private static final String SCRIPT = "/org/redthread/site/site.js";

  /** A folder of templates of all kinds, where it has those of the site; else the program's own. */
  public static SiteTemplates below(Path templates) {
    Path site = templates.resolve("site");
    return new SiteTemplates(Files.isDirectory(site) ? site : null);
  }

  /**
   * @throws OperatorException if the file is missing, or lacks a key
   */
  public Words words(Language language) {
    String name = "wording-" + language.code() + ".yaml";
    SiteWording own = own(name);
    return new Words(language, folder == null ? own : complete(folder.resolve(name), own, name));
  }

  private SiteWording own(String name) {
    return folder == null ? shipped(name) : Yaml.read(folder.resolve(name), SiteWording.class);
  }

  /** Said before anything is written, and of every sentence at once. */
  private static SiteWording complete(Path file, SiteWording own, String name) {
    SiteWording shipped = shipped(name);
    Set<String> missing = new TreeSet<>(shipped.texts().keySet());
    missing.addAll(shipped.nouns().keySet());
    missing.removeAll(own.texts().keySet());
    missing.removeAll(own.nouns().keySet());
    shipped.verdicts().keySet().stream()
        .filter(kind -> !own.verdicts().containsKey(kind))
        .forEach(kind -> missing.add(kind.name()));
    if (!missing.isEmpty()) {
      throw new OperatorException(
          "%s lacks %s; copy the lines from reports-templates/site/%s."
              .formatted(file, String.join(", ", missing), name));
    }
    return own;
  }

  private static SiteWording shipped(String name) {
    try {
      Path copy = Files.createTempFile("redthread-site-", ".yaml");
      try {
        Files.write(copy, bundled(BUNDLED + name));
        return Yaml.read(copy, SiteWording.class);
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The stylesheet, fonts within: a page opened from a file may load no other font. */
  byte[] css() {
    String text = face("Regular", 400) + face("Bold", 700) + text();
    return text.getBytes(StandardCharsets.UTF_8);
  }

  byte[] script() {
    return bundled(SCRIPT);
  }

  private String text() {
    if (folder == null) {
      return new String(bundled(BUNDLED + "site.css"), StandardCharsets.UTF_8);
    }
    try {
      return Files.readString(folder.resolve("site.css"));
    } catch (IOException e) {
      throw new OperatorException(
          "The template folder %s has no site.css that can be read; copy the file from reports-templates/site."
              .formatted(folder),
          e);
    }
  }

  private static String face(String cut, int weight) {
    return "@font-face{font-family:\"%s\";font-weight:%d;font-display:swap;src:url(data:font/woff2;base64,%s) format(\"woff2\")}\n"
        .formatted(
            Fonts.FAMILY,
            weight,
            Base64.getEncoder().encodeToString(Fonts.bytes("OpenSans-" + cut + "-latin.woff2")));
  }

  private static byte[] bundled(String name) {
    try (InputStream in = SiteTemplates.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program came without its file " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
