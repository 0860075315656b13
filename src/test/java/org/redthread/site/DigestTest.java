package org.redthread.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redthread.site.SampleSite.FIRST;
import static org.redthread.site.SampleSite.SECOND;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.report.findings.Language;
import org.redthread.run.Yaml;
import org.redthread.site.digest.DigestFiles;
import org.redthread.site.digest.DigestPost;
import org.redthread.site.digest.DigestText;
import org.redthread.site.digest.MailSettings;
import org.redthread.site.digest.Webhook;

/** What changed last night, as a message that may leave the house. */
class DigestTest {
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2024-01-01T06:00:00Z");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private DigestText digest(Language language) {
    SiteRun run =
        new SiteRun(folder)
            .write(FIRST, Optional.of(SiteRun.panel(6, 3, 24)))
            .write(SECOND, Optional.of(SiteRun.panel(6, 4, 24)))
            .clusters(FIRST)
            .clusters(SECOND, "all/type-1#1,9", "all/type-1#2,4")
            .table(
                SECOND,
                "theme_news.csv",
                "theme,label,new_cases,gone_cases",
                "imaging,Imaging,4,0",
                "imaging/late,Late,3,0",
                "discharge,Discharge,12,0")
            .table(
                SECOND,
                "local_outliers.csv",
                "organisation,failure_type,observed,expected",
                "XA002,all/type-1,12,3.5",
                "XA001,all/type-1,4,0.5");
    Site site = run.site(SECOND);
    return site.digest(site.read(), language, "https://intern.example/morgen/");
  }

  @Test
  void itTellsWhatChangedAndNothingElse() {
    String text = digest(Language.EN).text();

    assertThat(text)
        .startsWith("Redthread 2023-12-31-001: ")
        .contains("since run " + FIRST)
        .contains("1 failure type judged for the first time")
        .contains("- 1 failure type without a finding", "1 organisation newly stands out")
        .contains("Ærlig Øyes Åpne Sykehus HF, Type 1: 12 complaints, 3.5 expected")
        .contains("https://intern.example/morgen/");
  }

  @Test
  void smallGroupsAreNotTold() {
    String text = digest(Language.EN).text();
    String json = digest(Language.EN).json();

    assertThat(text).contains("Imaging: fewer than 5 new", "theme/discharge: 12 new");
    assertThat(json).contains("\"new_cases\" : \"<5\"").doesNotContain("\"new_cases\" : 4");
    assertThat(text + json).doesNotContain("imaging/late", "all/type-1#2", "XA001", "alert");
    assertThat(text).contains("Type 1: 9 letters about 4 organisations");
    assertThat(text).contains("- New recurring themes of too few letters to be told here: 1");
    assertThat(text + json).as("words of letters").doesNotContain("lost");
  }

  @Test
  void norwegianIsNorwegian() {
    assertThat(digest(Language.NB).text())
        .contains("færre enn 5 nye", "9 brev om 4 virksomheter", "12 klager, 3,5 ventet")
        .contains("Morgensiden: ");
  }

  @Test
  void theThreeFilesSayTheSame() throws IOException {
    DigestText digest = digest(Language.EN);

    DigestFiles.write(folder.resolve("digest"), digest);

    JsonNode json = Yaml.json().readTree(folder.resolve("digest/digest.json").toFile());
    String html =
        Jsoup.parse(folder.resolve("digest/digest.html").toFile()).text().replace('\u00a0', ' ');
    assertThat(json.path("schema").asInt()).isEqualTo(1);
    List<String> items = new ArrayList<>();
    json.path("sections")
        .forEach(s -> s.path("items").forEach(item -> items.add(item.path("text").asText())));
    assertThat(items).isNotEmpty();
    items.forEach(item -> assertThat(html).contains(item.replace('\u00a0', ' ')));
    items.forEach(item -> assertThat(digest.text()).contains("- " + item));
  }

  @Test
  void aNightWithoutNewsSaysSo() {
    SiteRun run =
        new SiteRun(folder)
            .write(FIRST, Optional.of(SiteRun.panel(6, 3, 24)))
            .write(SECOND, Optional.of(SiteRun.panel(6, 3, 24)));
    Site site = run.site(SECOND);

    assertThat(site.digest(site.read(), Language.EN, "").text())
        .contains("nothing new", "Nothing has changed since the last run.");
  }

  private static MailSettings mail(int port) {
    return new MailSettings(
        "localhost",
        port,
        MailSettings.Security.NONE,
        "redthread@example.org",
        List.of("a@example.org", "b@example.org"));
  }

  @Test
  void itIsPostedToAChannel() throws Exception {
    List<String> heard = Collections.synchronizedList(new ArrayList<>());
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          boolean good = exchange.getRequestURI().getPath().equals("/hook");
          exchange.sendResponseHeaders(good ? 204 : 403, -1);
          exchange.close();
        });
    server.start();
    try {
      String address = "http://localhost:" + server.getAddress().getPort();
      DigestText digest = digest(Language.EN);
      DigestPost post = new DigestPost(Optional.empty(), Optional.of(Webhook.Format.CHAT));

      assertThat(post.send(digest, Map.of(Webhook.ADDRESS, address + "/hook"), NOW))
          .containsExactly("The digest was posted to the webhook.");
      assertThat(Yaml.json().readTree(heard.get(0)).path("text").asText()).isEqualTo(digest.text());
      assertThat(post.send(digest, Map.of(Webhook.ADDRESS, address + "/secret"), NOW))
          .singleElement()
          .asString()
          .contains("status 403", "good all the same")
          .doesNotContain("secret");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void thatNobodyAnswersIsSaidAndHarmsNothing() throws IOException {
    int closed;
    try (ServerSocket server = new ServerSocket(0)) {
      closed = server.getLocalPort();
    }
    DigestPost post = new DigestPost(Optional.of(mail(closed)), Optional.of(Webhook.Format.JSON));

    List<String> said = post.send(digest(Language.EN), Map.of(), NOW);

    assertThat(said).hasSize(2).allMatch(line -> line.contains("good all the same"));
    assertThat(said.get(1)).contains(Webhook.ADDRESS);
  }

  @Test
  void withoutSettingsNothingIsSent() {
    DigestPost post = new DigestPost(Optional.empty(), Optional.empty());

    assertThat(post.send(digest(Language.EN), Map.of(), NOW)).isEmpty();
  }
}
