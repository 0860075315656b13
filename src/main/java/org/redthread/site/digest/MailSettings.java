package org.redthread.site.digest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a digest is mailed to. User and password are never here: they come from the environment
 * variables {@value #USER} and {@value #PASSWORD}, and where neither is set nobody signs in.
 *
 * @param host of the mail server
 * @param port 587 where absent, or 465 with {@code tls}
 * @param security {@code starttls} where absent, {@code tls}, or {@code none} for a server on this
 *     machine
 * @param from the sender's address
 * @param to the receivers' addresses
 */
public record MailSettings(
    String host,
    @Nullable Integer port,
    @Nullable Security security,
    String from,
    List<String> to) {
  public static final String USER = "REDTHREAD_SMTP_USER";
  public static final String PASSWORD = "REDTHREAD_SMTP_PASSWORD";

  /** How the connection is kept from others' eyes. */
  public enum Security {
    STARTTLS,
    TLS,
    NONE
  }

  public MailSettings {
    to = to == null ? List.of() : List.copyOf(to);
    if (host == null || host.isBlank()) {
      throw new IllegalArgumentException("mail needs a host");
    }
    if (from == null
        || !address(from)
        || to.isEmpty()
        || !to.stream().allMatch(MailSettings::address)) {
      throw new IllegalArgumentException(
          "mail needs 'from' and at least one 'to', each an address");
    }
  }

  private static boolean address(String text) {
    return text.matches("[^\\s<>@]+@[^\\s<>@]+");
  }

  Security how() {
    return security == null ? Security.STARTTLS : security;
  }

  int portOrUsual() {
    if (port != null) {
      return port;
    }
    return how() == Security.TLS ? 465 : how() == Security.NONE ? 25 : 587;
  }
}
