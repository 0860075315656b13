package org.redthread.site.digest;

import java.io.IOException;
import java.io.Writer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import org.apache.commons.net.smtp.AuthenticatingSMTPClient;
import org.apache.commons.net.smtp.SMTPReply;

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
    boolean implicit = settings.how() == MailSettings.Security.TLS;
    AuthenticatingSMTPClient client = new AuthenticatingSMTPClient("TLS", implicit);
    client.setEndpointCheckingEnabled(true);
    client.setConnectTimeout((int) PATIENCE.toMillis());
    client.setDefaultTimeout((int) PATIENCE.toMillis());
    try {
      client.connect(settings.host(), settings.portOrUsual());
      client.setSoTimeout((int) PATIENCE.toMillis());
      converse(client, message);
      client.logout();
    } finally {
      client.disconnect();
    }
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
    String user = environment.getOrDefault(MailSettings.USER, "");
    if (user.isEmpty()) {
      return;
    }
    String password = environment.getOrDefault(MailSettings.PASSWORD, "");
    try {
      accepted(
          client.auth(AuthenticatingSMTPClient.AUTH_METHOD.PLAIN, user, password), "the password");
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
