package org.redthread.jobs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A CSV feed as its header and its records, cut where no quote is open. */
record FeedText(String header, List<String> records) {
  FeedText {
    records = List.copyOf(records);
  }

  static FeedText read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (file.toString().endsWith(".gz")) {
      bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
    }
    List<String> records = new ArrayList<>();
    StringBuilder record = new StringBuilder();
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("(?<=\n)")) {
      record.append(line);
      if (record.chars().filter(c -> c == '"').count() % 2 == 0) {
        records.add(record.toString());
        record.setLength(0);
      }
    }
    return new FeedText(records.get(0), records.subList(1, records.size()));
  }

  /** Compressed where the name says so. */
  void write(Path file) throws IOException {
    Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = file.toString().endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes) {
      out.write((header + String.join("", records)).getBytes(StandardCharsets.UTF_8));
    }
    Files.write(file, bytes.toByteArray());
  }

  FeedText part(int from, int to) {
    return new FeedText(header, records.subList(from, to));
  }

  FeedText shuffled(long seed) {
    List<String> order = new ArrayList<>(records);
    Collections.shuffle(order, new Random(seed));
    return new FeedText(header, order);
  }

  int size() {
    return records.size();
  }
}
