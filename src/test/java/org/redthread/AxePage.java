package org.redthread;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.redthread.run.Yaml;

/**
 * What axe-core finds at fault in a page as Chromium shows it. The page itself is left alone: the
 * script runs in a copy. Tests that use it skip where there is no Chromium.
 *
 * @param rules how many rules found something to judge, so that an empty page is not taken for a
 *     good one
 * @param violations one line a rule and place: "color-contrast: #x &gt; p: Elements must …"
 */
public record AxePage(int rules, List<String> violations) {
  private static final int PATIENCE_SECONDS = 120;

  private static final String RUN =
      """
      axe.run(document).then(function (r) {
        var out = document.createElement('pre');
        out.id = 'axe-says';
        out.textContent = JSON.stringify({
          rules: r.passes.length + r.violations.length,
          violations: r.violations.flatMap(v => v.nodes.map(
            n => v.id + ': ' + n.target.join(' ') + ': ' + v.help))});
        document.body.appendChild(out);
      });
      """;

  /** Where Chromium is; none where it is not installed. */
  public static Optional<Path> chromium() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(
            f ->
                Stream.of("chromium", "chromium-browser", "google-chrome").map(Path.of(f)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Judges a page at the width of a window in pixels; skips the test where it cannot. */
  public static AxePage of(String html, int width) {
    return Yaml.json().convertValue(said(html, RUN, width), AxePage.class);
  }

  /**
   * What a script finds in a page: it leaves JSON in an element with the id {@code axe-says}. Skips
   * the test where there is no browser.
   */
  public static JsonNode said(String html, String script, int width) {
    Optional<Path> browser = chromium();
    Assumptions.assumeTrue(browser.isPresent(), "axe-core needs Chromium, which is not installed");
    try {
      Path folder = Files.createTempDirectory("redthread-axe-");
      try {
        return read(shown(browser.orElseThrow(), page(folder, html, script), width));
      } finally {
        sweep(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A copy that runs axe; a policy that forbids scripts is lifted in the copy. */
  private static Path page(Path folder, String html, String script) throws IOException {
    try (InputStream axe = AxePage.class.getResourceAsStream("/axe.min.js")) {
      Files.copy(Objects.requireNonNull(axe, "axe.min.js"), folder.resolve("axe.min.js"));
    }
    Document copy = Jsoup.parse(html);
    copy.outputSettings().prettyPrint(false);
    copy.select("meta[http-equiv=Content-Security-Policy]").remove();
    copy.body().appendElement("script").attr("src", "axe.min.js");
    copy.body().appendElement("script").appendChild(new DataNode(script));
    return Files.writeString(folder.resolve("page.html"), copy.outerHtml());
  }

  private static Document shown(Path browser, Path page, int width)
      throws IOException, InterruptedException {
    Path dump = page.resolveSibling("shown.html");
    List<String> command =
        new ArrayList<>(List.of(browser.toString(), "--headless", "--no-sandbox"));
    command.addAll(
        List.of(
            "--disable-gpu",
            "--user-data-dir=" + page.resolveSibling("profile"),
            "--window-size=" + width + ",1200",
            "--virtual-time-budget=60000",
            "--dump-dom",
            page.toUri().toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(dump.toFile())
            .redirectError(page.resolveSibling("log").toFile())
            .start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("Chromium did not finish in " + PATIENCE_SECONDS + " seconds");
    }
    return Jsoup.parse(Files.readString(dump));
  }

  private static JsonNode read(Document shown) throws IOException {
    Element says = shown.getElementById("axe-says");
    if (says == null) {
      throw new IOException("the script did not run to its end in the page");
    }
    return Yaml.json().readTree(says.wholeText());
  }

  private static void sweep(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
