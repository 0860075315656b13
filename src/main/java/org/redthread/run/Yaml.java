package org.redthread.run;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Reads configuration into records. An unknown key fails with its file and line. Keys are
 * kebab-case.
 */
public final class Yaml {
  private static final ObjectMapper MAPPER =
      YAMLMapper.builder(new YAMLFactory())
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(com.fasterxml.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .addModule(new JavaTimeModule())
          .addModule(new Jdk8Module())
          .build();

  private Yaml() {}

  /**
   * Reads one file.
   *
   * @throws OperatorException if it is missing, not YAML, has an unknown key or a value of the
   *     wrong kind; the message has the line
   */
  public static <T> T read(Path file, Class<T> type) {
    try {
      T value = MAPPER.readValue(Files.readString(file), type);
      if (value == null) {
        throw new OperatorException("%s is empty.".formatted(file));
      }
      return value;
    } catch (NoSuchFileException e) {
      throw new OperatorException("There is no file %s.".formatted(file), e);
    } catch (UnrecognizedPropertyException e) {
      throw new OperatorException(
          "%s line %d: unknown key '%s'; known here: %s."
              .formatted(file, place(file, e), e.getPropertyName(), known(e)),
          e);
    } catch (JsonMappingException e) {
      throw new OperatorException(
          "%s line %d, key '%s': %s."
              .formatted(file, place(file, e), path(e), firstLine(e.getOriginalMessage())),
          e);
    } catch (JsonProcessingException e) {
      throw new OperatorException(
          "%s line %d is not valid YAML: %s."
              .formatted(file, line(e), firstLine(e.getOriginalMessage())),
          e);
    } catch (IOException e) {
      throw new OperatorException("%s cannot be read: %s.".formatted(file, e.getMessage()), e);
    }
  }

  /** Reads a file that came with the program. */
  public static <T> T read(java.io.InputStream bundled, Class<T> type) throws IOException {
    return MAPPER.readValue(bundled, type);
  }

  /** The line of the key itself: the reader has often gone on when it finds that a key is wrong. */
  private static int place(Path file, JsonMappingException e) {
    Object[] path =
        e.getPath().stream()
            .map(step -> step.getFieldName() == null ? step.getIndex() : step.getFieldName())
            .toArray();
    return path.length == 0 ? line(e) : YamlPlaces.of(file).line(path);
  }

  private static int line(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null ? 0 : location.getLineNr();
  }

  private static String known(UnrecognizedPropertyException e) {
    return e.getKnownPropertyIds() == null
        ? ""
        : e.getKnownPropertyIds().stream()
            .map(String::valueOf)
            .sorted()
            .collect(Collectors.joining(", "));
  }

  private static String path(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
        .collect(Collectors.joining("."));
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("").replaceAll("\\.$", "");
  }

  /** The same mapper for JSON files: findings, manifests. */
  public static ObjectMapper json() {
    return JsonMapper.builder()
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .enable(com.fasterxml.jackson.databind.SerializationFeature.INDENT_OUTPUT)
        .enable(com.fasterxml.jackson.databind.SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .addModule(new JavaTimeModule())
        .addModule(new Jdk8Module())
        .build();
  }
}
