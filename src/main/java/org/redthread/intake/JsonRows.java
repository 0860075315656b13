package org.redthread.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a JSON Lines file: an object a line. A column is a key, or keys joined by dots for
 * objects in objects; a list of plain values is put together with the declared separator. Columns
 * that no line of the file has are reported at its end.
 */
final class JsonRows implements RowReader {
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(50)
                          .maxStringLength(Integer.MAX_VALUE)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Source source;
  private final Path file;
  private final TextLines lines;
  private final List<String> columns;
  private final Set<String> seen = new LinkedHashSet<>();
  private boolean any;

  JsonRows(Source source, Path file, List<String> expected) {
    this.source = source;
    this.file = file;
    this.columns = expected;
    Layout layout = source.layout();
    this.lines =
        new TextLines(FeedText.open(file, layout.encoding()), layout.maxRecordCharacters());
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public @Nullable RawRow next() throws IOException {
    String text = lines.next();
    while (text != null && text.isBlank() && !lines.tooLong()) {
      text = lines.next();
    }
    if (text == null) {
      reportMissing();
      return null;
    }
    return lines.tooLong()
        ? RawRow.broken(lines.line(), "is longer than a record may be")
        : row(text);
  }

  private void reportMissing() {
    if (any && columns.equals(List.copyOf(source.expectedColumns()))) {
      Columns.check(source, file, List.copyOf(seen));
    }
  }

  private RawRow row(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      if (!node.isObject()) {
        return RawRow.broken(lines.line(), "is no JSON object");
      }
      any = true;
      List<String> cells = new ArrayList<>(columns.size());
      for (String column : columns) {
        cells.add(text(find(node, column), column));
      }
      return RawRow.of(lines.line(), cells);
    } catch (JsonProcessingException e) {
      return RawRow.broken(lines.line(), "is no valid JSON");
    }
  }

  private @Nullable JsonNode find(JsonNode object, String column) {
    JsonNode value = object.get(column);
    if (value == null) {
      value = object.at("/" + column.replace("~", "~0").replace("/", "~1").replace('.', '/'));
    }
    return value;
  }

  private String text(@Nullable JsonNode value, String column) {
    if (value == null || value.isMissingNode()) {
      return "";
    }
    seen.add(column);
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(part -> parts.add(plain(part)));
      return String.join(source.layout().listSeparator(), parts);
    }
    return plain(value);
  }

  private static String plain(JsonNode value) {
    if (value.isContainerNode()) {
      return String.valueOf(Marks.NO_TEXT);
    }
    if (value.isBigDecimal()) {
      return value.decimalValue().toPlainString();
    }
    return value.isNull() ? "" : value.asText();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
