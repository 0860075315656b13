package org.redthread.jobs.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.redthread.run.OperatorException;

/** All nights that the log still has, the oldest first. */
public record NightHistory(List<NightRecord> nights) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public NightHistory {
    nights = List.copyOf(nights);
  }

  /**
   * Reads the log under a folder of results. A line that a full disk cut short is passed over.
   *
   * @param running whether a night is under way now: the last one without an end is not cut off
   *     then
   */
  public static NightHistory read(Path out, boolean running) {
    Map<String, List<JsonNode>> nights = new LinkedHashMap<>();
    for (Path file : files(out)) {
      lines(file)
          .forEach(
              line ->
                  nights
                      .computeIfAbsent(line.path("night").asText(), night -> new ArrayList<>())
                      .add(line));
    }
    List<NightRecord> records = new ArrayList<>();
    nights.values().forEach(lines -> records.add(record(lines)));
    if (running && !records.isEmpty() && last(records).outcome() == Outcome.CUT_OFF) {
      records.remove(records.size() - 1);
    }
    return new NightHistory(records);
  }

  private static NightRecord last(List<NightRecord> records) {
    return records.get(records.size() - 1);
  }

  private static List<Path> files(Path out) {
    Path folder = out.resolve(NightLog.FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    } catch (IOException e) {
      throw new OperatorException("%s cannot be read: %s.".formatted(folder, e.getMessage()), e);
    }
  }

  private static List<JsonNode> lines(Path file) {
    List<JsonNode> lines = new ArrayList<>();
    try {
      for (String text : Files.readAllLines(file)) {
        parsed(text).filter(line -> line.hasNonNull("night")).ifPresent(lines::add);
      }
    } catch (IOException e) {
      throw new OperatorException("%s cannot be read: %s.".formatted(file, e.getMessage()), e);
    }
    return lines;
  }

  private static Optional<JsonNode> parsed(String text) {
    try {
      return Optional.ofNullable(JSON.readTree(text));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static NightRecord record(List<JsonNode> lines) {
    return new NightRecord(
        latest(lines, "run"),
        time(lines.get(0)),
        time(lines.get(lines.size() - 1)),
        outcome(lines),
        latest(lines, "stage"),
        latest(lines, "what"),
        of(lines, "stage")
            .map(line -> new NightRecord.StageTime(text(line, "stage"), seconds(line)))
            .toList(),
        of(lines, "feed").map(NightHistory::rows).toList(),
        verdicts(lines));
  }

  private static Stream<JsonNode> of(List<JsonNode> lines, String event) {
    return lines.stream().filter(line -> text(line, "event").equals(event));
  }

  private static String latest(List<JsonNode> lines, String key) {
    return lines.stream()
        .map(line -> text(line, key))
        .filter(text -> !text.isEmpty())
        .reduce("", (before, after) -> after);
  }

  private static String text(JsonNode line, String key) {
    return line.path(key).asText();
  }

  private static double seconds(JsonNode line) {
    return line.path("seconds").asDouble();
  }

  private static NightRecord.FeedRows rows(JsonNode line) {
    return JSON.convertValue(line.get("rows"), NightRecord.FeedRows.class);
  }

  private static Outcome outcome(List<JsonNode> lines) {
    if (of(lines, "published").findAny().isPresent()) {
      return Outcome.GOOD;
    }
    return of(lines, "failed")
        .map(line -> Outcome.valueOf(text(line, "outcome")))
        .findFirst()
        .orElse(Outcome.CUT_OFF);
  }

  private static Map<String, Long> verdicts(List<JsonNode> lines) {
    Map<String, Long> verdicts = new TreeMap<>();
    of(lines, "published")
        .flatMap(line -> line.path("verdicts").properties().stream())
        .forEach(kind -> verdicts.put(kind.getKey(), kind.getValue().asLong()));
    return verdicts;
  }

  private static Instant time(JsonNode line) {
    return Instant.parse(text(line, "time"));
  }

  /** The last night of all, good or not. */
  public Optional<NightRecord> last() {
    return nights.isEmpty() ? Optional.empty() : Optional.of(last(nights));
  }

  /** The good ones, the oldest first. */
  public List<NightRecord> good() {
    return nights.stream().filter(NightRecord::good).toList();
  }
}
