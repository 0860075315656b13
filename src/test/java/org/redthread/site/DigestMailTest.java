package org.redthread.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.report.findings.Language;
import org.redthread.site.digest.DigestPost;
import org.redthread.site.digest.DigestText;
import org.redthread.site.digest.MailSettings;

/**
 * The digest by mail: plain on this machine, encrypted elsewhere, signed in from the environment.
 */
class DigestMailTest {
  private static final String RUN = "2023-12-31-001";
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2024-01-01T06:00:00Z");
  private static final String SECRET = "opensesame";
  private static final String STORE = "javax.net.ssl.trustStore";
  private static final Map<String, String> LOGIN =
      Map.of(MailSettings.USER, "night", MailSettings.PASSWORD, SECRET);

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static DigestText digest;

  /** A certificate that nobody has signed, for this machine, made by this Java's own tool. */
  @BeforeAll
  static void make() throws Exception {
    Process tool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keystore",
                folder.resolve("server.p12").toString(),
                "-storepass",
                "changeit",
                "-alias",
                "mail",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-validity",
                "3650")
            .redirectErrorStream(true)
            .start();
    tool.getInputStream().readAllBytes();
    assertThat(tool.waitFor()).isZero();
    SiteRun run = new SiteRun(folder).write(RUN, Optional.of(SiteRun.panel(4, 3, 24)));
    Site site = run.site(RUN);
    digest = site.digest(site.read(), Language.NB, "");
  }

  @AfterEach
  void trustAsBefore() {
    System.clearProperty(STORE);
    System.clearProperty(STORE + "Password");
  }

  /** As an operator does with a server of the house: -Djavax.net.ssl.trustStore. */
  private static void trust() {
    System.setProperty(STORE, folder.resolve("server.p12").toString());
    System.setProperty(STORE + "Password", "changeit");
  }

  private static Optional<SSLContext> certificate() throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(folder.resolve("server.p12"))) {
      keys.load(in, "changeit".toCharArray());
    }
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(keys, "changeit".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    return Optional.of(context);
  }

  private static List<String> send(
      TestMailServer server, MailSettings.Security security, Map<String, String> environment) {
    MailSettings settings =
        new MailSettings(
            "localhost",
            server.port(),
            security,
            "redthread@example.org",
            List.of("a@example.org", "b@example.org"));
    return new DigestPost(Optional.of(settings), Optional.empty()).send(digest, environment, NOW);
  }

  private static void refused(List<String> said, String why) {
    assertThat(said).singleElement().asString().contains(why, "The night is good all the same");
    assertThat(said.get(0).split("(?<=\\.) ")).as("one sentence, and what it means").hasSize(2);
    assertThat(said.get(0)).doesNotContain(SECRET);
  }

  @Test
  void itIsMailedAsItIsWritten() throws Exception {
    try (TestMailServer server = new TestMailServer(Optional.empty(), "")) {
      assertThat(send(server, MailSettings.Security.NONE, Map.of()))
          .containsExactly("The digest was mailed by localhost.");

      assertThat(server.heard())
          .contains("MAIL FROM:<redthread@example.org>", "RCPT TO:<a@example.org>")
          .contains("RCPT TO:<b@example.org>", "Date: Mon, 1 Jan 2024 06:00:00 +0000")
          .allSatisfy(line -> assertThat(line.length()).isLessThan(100));
      String whole = String.join("\n", server.heard());
      String body = whole.substring(whole.indexOf("base64\n\n") + 8).split("\n--redthread")[0];
      assertThat(new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8))
          .isEqualTo(digest.text());
    }
  }

  @Test
  void withStarttlsAllButTheGreetingIsEncryptedAndThePasswordComesFromTheEnvironment()
      throws Exception {
    trust();
    try (TestMailServer server = new TestMailServer(certificate(), "night:" + SECRET)) {
      assertThat(send(server, MailSettings.Security.STARTTLS, LOGIN))
          .containsExactly("The digest was mailed by localhost.");

      assertThat(server.heard().subList(0, 2)).containsExactly("EHLO redthread", "STARTTLS");
      assertThat(server.heard().subList(2, server.heard().size()))
          .allMatch(line -> line.startsWith("🔒"))
          .contains("🔒MAIL FROM:<redthread@example.org>", "🔒.");
    }
  }

  @Test
  void aWrongPasswordIsSaidAndNotRepeated() throws Exception {
    trust();
    try (TestMailServer server = new TestMailServer(certificate(), "night:another")) {
      refused(send(server, MailSettings.Security.STARTTLS, LOGIN), "refused the password");

      assertThat(server.heard()).contains("🔒AUTH PLAIN");
    }
  }

  @Test
  void aCertificateThatNobodyTrustsGetsNoPassword() throws Exception {
    try (TestMailServer server = new TestMailServer(certificate(), "night:" + SECRET)) {
      refused(send(server, MailSettings.Security.STARTTLS, LOGIN), "certificate");

      assertThat(server.heard()).noneMatch(line -> line.contains("AUTH"));
    }
  }

  @Test
  void aServerWithoutEncryptionIsSentNothing() throws Exception {
    try (TestMailServer server = new TestMailServer(Optional.empty(), "")) {
      refused(send(server, MailSettings.Security.STARTTLS, LOGIN), "encrypted connection");

      assertThat(server.heard()).noneMatch(line -> line.matches("(AUTH|MAIL|DATA).*"));
    }
  }

  @Test
  void aPasswordLeavesThisMachineEncryptedOrNotAtAll() throws IOException {
    MailSettings settings =
        new MailSettings(
            "192.0.2.1",
            25,
            MailSettings.Security.NONE,
            "redthread@example.org",
            List.of("a@example.org"));

    refused(
        new DigestPost(Optional.of(settings), Optional.empty()).send(digest, LOGIN, NOW),
        "no password is sent");
  }
}
