package org.redthread.site.digest;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.redthread.run.Yaml;

/** Posts one message to an address that is itself a secret. */
public final class Webhook {
  /** The environment variable that has the address. */
  public static final String ADDRESS = "REDTHREAD_WEBHOOK_URL";

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** What is posted. */
  public enum Format {
    /** {@code {"text": ...}}, as Slack, Mattermost and others take it. */
    CHAT,
    /** digest.json as it is. */
    JSON
  }

  private final Format format;
  private final String address;

  Webhook(Format format, String address) {
    this.format = format;
    this.address = address;
  }

  /**
   * @throws IOException if nobody answers, or not with 2xx; the message never has the address
   */
  void send(DigestText digest) throws IOException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address))
              .timeout(PATIENCE)
              .header("Content-Type", "application/json; charset=utf-8")
              .POST(HttpRequest.BodyPublishers.ofString(body(digest), StandardCharsets.UTF_8))
              .build();
      int status =
          HttpClient.newBuilder()
              .connectTimeout(PATIENCE)
              .build()
              .send(request, HttpResponse.BodyHandlers.discarding())
              .statusCode();
      if (status / 100 != 2) {
        throw new IOException("the webhook answered with status " + status);
      }
    } catch (IllegalArgumentException e) {
      throw new IOException(ADDRESS + " is no address of a web server", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the webhook was given up", e);
    }
  }

  private String body(DigestText digest) throws JsonProcessingException {
    return format == Format.JSON
        ? digest.json()
        : Yaml.json().writeValueAsString(Map.of("text", digest.text()));
  }
}
