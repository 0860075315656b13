package org.redthread.site.digest;

import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLException;
import javax.net.ssl.X509TrustManager;
import org.apache.commons.net.smtp.AuthenticatingSMTPClient;
import org.apache.commons.net.smtp.SMTPReply;
import org.apache.commons.net.util.TrustManagerUtils;

/** Sends one message by SMTP. */
final class Mail {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final MailSettings settings;
  private final Map<String, String> environment;

  Mail(MailSettings settings, Map<String, String> environment) {
    this.settings = settings;
    this.environment = environment;
  }

  /**
   * @throws IOException if the server cannot be reached, or refuses; the message says which, never
   *     a password
   */
  void send(String message) throws IOException {
    guarded();
    boolean implicit = settings.how() == MailSettings.Security.TLS;
    AuthenticatingSMTPClient client = new AuthenticatingSMTPClient("TLS", implicit);
    client.setEndpointCheckingEnabled(true);
    client.setTrustManager(trusted());
    client.setConnectTimeout((int) PATIENCE.toMillis());
    client.setDefaultTimeout((int) PATIENCE.toMillis());
    try {
      client.connect(settings.host(), settings.portOrUsual());
      client.setSoTimeout((int) PATIENCE.toMillis());
      converse(client, message);
      client.logout();
    } catch (SSLException e) {
      throw new IOException(
          "the mail server has no certificate that this Java trusts for %s; put it into a trust store and name that with REDTHREAD_JAVA_OPTS=-Djavax.net.ssl.trustStore=FILE"
              .formatted(settings.host()),
          e);
    } finally {
      client.disconnect();
    }
  }

  /** Those of this Java: the library of its own accord asks only whether one is still valid. */
  private static X509TrustManager trusted() throws IOException {
    try {
      return TrustManagerUtils.getDefaultTrustManager(null);
    } catch (GeneralSecurityException e) {
      throw new IOException("the mail server cannot be trusted, as this Java trusts nobody", e);
    }
  }

  /** A password goes over a network encrypted or not at all. */
  private void guarded() throws IOException {
    boolean open = settings.how() == MailSettings.Security.NONE && !user().isEmpty();
    if (open && !InetAddress.getByName(settings.host()).isLoopbackAddress()) {
      throw new IOException(
          "the mail server is on another machine and 'security' is none, so no password is sent to it");
    }
  }

  private String user() {
    return environment.getOrDefault(MailSettings.USER, "");
  }

  private void converse(AuthenticatingSMTPClient client, String message) throws IOException {
    accepted(SMTPReply.isPositiveCompletion(client.getReplyCode()), "the connection");
    accepted(SMTPReply.isPositiveCompletion(client.ehlo("redthread")), "the greeting");
    if (settings.how() == MailSettings.Security.STARTTLS) {
      accepted(client.execTLS(), "an encrypted connection (STARTTLS)");
      accepted(SMTPReply.isPositiveCompletion(client.ehlo("redthread")), "the greeting");
    }
    signIn(client);
    accepted(client.setSender(settings.from()), "the sender");
    for (String to : settings.to()) {
      accepted(client.addRecipient(to), "a receiver");
    }
    try (Writer writer = client.sendMessageData()) {
      accepted(writer != null, "the message");
      java.util.Objects.requireNonNull(writer).write(message);
    }
    accepted(client.completePendingCommand(), "the message");
  }

  private void signIn(AuthenticatingSMTPClient client) throws IOException {
    if (user().isEmpty()) {
      return;
    }
    String password = environment.getOrDefault(MailSettings.PASSWORD, "");
    try {
      accepted(
          client.auth(AuthenticatingSMTPClient.AUTH_METHOD.PLAIN, user(), password),
          "the password");
    } catch (GeneralSecurityException e) {
      throw new IOException("the mail server cannot be signed in to", e);
    }
  }

  private static void accepted(boolean yes, String what) throws IOException {
    if (!yes) {
      throw new IOException("the mail server refused " + what);
    }
  }
}
