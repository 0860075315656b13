package org.redthread.jobs.watch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tells a catalogue of data which feeds a night read and what it wrote, as run events of
 * OpenLineage 2-0-2, to a file (a line an event) or to a URL. Off unless a place is named.
 */
public final class Lineage {
  /** Sent as {@code Authorization: Bearer} where it is set. */
  static final String KEY = "REDTHREAD_LINEAGE_KEY";

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Optional<URI> place;
  private final String version;

  private Lineage(Optional<URI> place, String version) {
    this.place = place;
    this.version = version;
  }

  /**
   * Where events go.
   *
   * @param place {@code file:} for a file, {@code http:} or {@code https:} for a URL
   */
  public static Lineage to(Optional<URI> place, String version) {
    return new Lineage(place, version);
  }

  void start(String night, Instant now) throws IOException {
    send(new LineageEvent("START", now, night, version).json(List.of(), ""));
  }

  void complete(String night, Instant now, List<NightRecord.FeedRows> feeds) throws IOException {
    send(new LineageEvent("COMPLETE", now, night, version).json(feeds, ""));
  }

  void fail(String night, Instant now, String what) throws IOException {
    send(new LineageEvent("FAIL", now, night, version).json(List.of(), what));
  }

  private void send(Object event) throws IOException {
    if (place.isPresent()) {
      URI uri = place.get();
      byte[] text = (JSON.writeValueAsString(event) + "\n").getBytes(StandardCharsets.UTF_8);
      if (uri.getScheme().equals("file")) {
        append(Path.of(uri), text);
      } else {
        post(uri, text);
      }
    }
  }

  private static void append(Path file, byte[] text) throws IOException {
    Files.createDirectories(java.util.Objects.requireNonNull(file.toAbsolutePath().getParent()));
    Files.write(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static void post(URI uri, byte[] text) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(text));
    Optional.ofNullable(System.getenv(KEY))
        .filter(key -> !key.isEmpty())
        .ifPresent(key -> request.header("Authorization", "Bearer " + key));
    try {
      HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
      int status =
          client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status >= 300) {
        throw new IOException("the catalogue answered " + status);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
