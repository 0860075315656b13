package org.redthread.report.findings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.redthread.run.OperatorException;
import org.redthread.run.Yaml;

/** Findings as JSON, strictly: an unknown or missing key fails with its line. */
public final class FindingsFile {
  private static final ObjectMapper JSON = Yaml.json();

  private FindingsFile() {}

  /**
   * Reads findings/THEME.json.
   *
   * @throws OperatorException if it is missing or not findings of this layout
   */
  public static Findings read(Path file) {
    try {
      return JSON.readValue(Files.readString(file), Findings.class);
    } catch (NoSuchFileException e) {
      throw new OperatorException(
          "There is no findings file %s; run redthread nightly first, or name one with --findings."
              .formatted(file),
          e);
    } catch (JsonProcessingException e) {
      throw new OperatorException(
          "%s line %d does not hold findings of this version (%s); run redthread nightly again."
              .formatted(file, line(e), reason(e)),
          e);
    } catch (IOException e) {
      throw new OperatorException("%s cannot be read.".formatted(file), e);
    }
  }

  /** The JSON text that {@link #read} takes back. */
  public static String write(Findings findings) {
    try {
      return JSON.writeValueAsString(findings) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("findings that cannot be written as JSON", e);
    }
  }

  private static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
  }

  /** The key at fault; never the value that stands there. */
  private static String reason(JsonProcessingException e) {
    if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      JsonMappingException.Reference last = mapping.getPath().get(mapping.getPath().size() - 1);
      return last.getFieldName() == null ? "an entry" : "key '" + last.getFieldName() + "'";
    }
    return "not JSON";
  }
}
