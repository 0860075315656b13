package org.redthread.jobs.watch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The log of nights: one JSON object a line, one file a month, under {@code logs/} of the results.
 * Every line has {@code time, level, night, event}; none has anything of a row.
 */
final class NightLog {
  static final String FOLDER = "logs";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final String night;

  /**
   * @param out folder of the results
   * @param night what the lines of one night have in common
   */
  NightLog(Path out, String night) {
    this.folder = out.resolve(FOLDER);
    this.night = night;
  }

  /**
   * Adds a line, whole or not at all.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  void add(Instant time, String event, Map<String, ?> facts) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("time", time.toString());
    line.put("level", event.equals("failed") ? "ERROR" : "INFO");
    line.put("night", night);
    line.put("event", event);
    line.putAll(facts);
    try {
      Files.createDirectories(folder);
      Files.write(
          folder.resolve(time.toString().substring(0, 7) + ".jsonl"),
          (JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
