package org.redthread.site.digest;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sends a digest to where the configuration says. That a message cannot be sent never fails a
 * night: it is said.
 *
 * @param mail empty where nobody is mailed
 * @param webhook empty where nothing is posted
 */
public record DigestPost(Optional<MailSettings> mail, Optional<Webhook.Format> webhook) {

  /**
   * What became of it, a sentence each; none where nothing was to be sent.
   *
   * @param environment where user, password and the webhook's address are
   * @param now what the message is dated
   */
  public List<String> send(DigestText digest, Map<String, String> environment, OffsetDateTime now) {
    List<String> said = new ArrayList<>();
    mail.ifPresent(
        settings ->
            said.add(
                mailed(
                    new MailMessage(settings.from(), settings.to(), digest, now),
                    settings,
                    environment)));
    webhook.ifPresent(format -> said.add(posted(format, digest, environment)));
    return said;
  }

  private static String mailed(
      MailMessage message, MailSettings settings, Map<String, String> environment) {
    try {
      new Mail(settings, environment).send(message.text());
      return "The digest was mailed by %s.".formatted(settings.host());
    } catch (IOException e) {
      return "The digest could not be mailed by %s: %s. The night is good all the same; look at 'digest: mail' in the configuration."
          .formatted(settings.host(), reason(e));
    }
  }

  private static String posted(
      Webhook.Format format, DigestText digest, Map<String, String> environment) {
    String address = environment.getOrDefault(Webhook.ADDRESS, "");
    if (address.isEmpty()) {
      return "The digest could not be posted: the environment has no %s. The night is good all the same."
          .formatted(Webhook.ADDRESS);
    }
    try {
      new Webhook(format, address).send(digest);
      return "The digest was posted to the webhook.";
    } catch (IOException e) {
      return "The digest could not be posted: %s. The night is good all the same."
          .formatted(reason(e));
    }
  }

  /** What our own sentences say; of others the kind alone, as a message may hold an address. */
  private static String reason(IOException e) {
    String message = String.valueOf(e.getMessage());
    boolean ours =
        message.startsWith("the mail server")
            || message.startsWith("the webhook")
            || message.startsWith(Webhook.ADDRESS);
    return ours ? message : "no connection (" + e.getClass().getSimpleName() + ")";
  }
}
