package org.redthread.text.cluster;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.redthread.run.OperatorException;

/** A {@link ClusterBook} as JSON. Keys are in order: the same book is the same bytes. */
public final class ClusterBookFile {
  /** Names of fields are mostly ids of letters, of which none comes twice: none is remembered. */
  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder().disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).build());

  private static final String MEMBERS = "members";

  private ClusterBookFile() {}

  /** The book as text. */
  public static String write(ClusterBook book) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      fields(json, head(book));
      json.writeObjectFieldStart(MEMBERS);
      for (Map.Entry<String, String> member : inOrder(book.members())) {
        json.writeStringField(member.getKey(), member.getValue());
      }
      json.writeEndObject();
      fields(json, tail(book));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("text cannot be kept in memory", e);
    }
    return text.toString();
  }

  private static void fields(JsonGenerator json, ObjectNode node) throws IOException {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      json.writeFieldName(field.getKey());
      json.writeTree(field.getValue());
    }
  }

  private static List<Map.Entry<String, String>> inOrder(Map<String, String> members) {
    return members.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
  }

  private static ObjectNode head(ClusterBook book) {
    ObjectNode root = JSON.createObjectNode();
    root.put("scope", book.scope()).put("next", book.next()).put("fitted", book.fitted());
    ArrayNode entries = root.putArray("clusters");
    for (ClusterBook.Entry entry : book.entries()) {
      ObjectNode node = entries.addObject();
      node.put("id", entry.id()).put("label", entry.label()).put("size", entry.size());
      ObjectNode terms = node.putObject("terms");
      new TreeMap<>(entry.terms()).forEach(terms::put);
      ArrayNode bursts = node.putArray("bursts");
      entry.bursts().forEach(bursts::add);
      ArrayNode shown = node.putArray("representatives");
      entry.representatives().forEach(shown::add);
    }
    return root;
  }

  private static ObjectNode tail(ClusterBook book) {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode since = root.putArray("since");
    book.since().stream().sorted().forEach(since::add);
    book.model().ifPresent(model -> ClusterModelFile.write(model, root.putObject("model")));
    return root;
  }

  /**
   * @throws OperatorException if the text is no book
   */
  public static ClusterBook parse(String text, String name) {
    try (JsonParser json = JSON.createParser(text)) {
      Map<String, String> members = new LinkedHashMap<>();
      ObjectNode root = JSON.createObjectNode();
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        root.set(field, field.equals(MEMBERS) ? read(json, members) : json.readValueAsTree());
      }
      return book(root, members);
    } catch (IOException | IllegalArgumentException e) {
      throw new OperatorException(
          "%s is not a book of clusters; delete it, and clusters are found anew.".formatted(name),
          e);
    }
  }

  /** They are most of a book; the id of a cluster is kept once and not with each of its letters. */
  private static JsonNode read(JsonParser json, Map<String, String> members) throws IOException {
    Map<String, String> ids = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String letter = json.currentName();
      json.nextToken();
      members.put(letter, ids.computeIfAbsent(json.getText(), id -> id));
    }
    return JSON.createObjectNode();
  }

  private static ClusterBook book(ObjectNode root, Map<String, String> members) {
    root.required(MEMBERS);
    Optional<JsonNode> model =
        Optional.ofNullable(root.get("model")).filter(ClusterModelFile::current);
    List<ClusterBook.Entry> entries = new ArrayList<>();
    for (JsonNode node : root.required("clusters")) {
      // what a model that is not current took for new is looked for again
      entries.add(model.isPresent() ? entry(node) : entry(node).grown());
    }
    return new ClusterBook(
        root.required("scope").asText(),
        root.required("next").asInt(),
        entries,
        members,
        Set.copyOf(ClusterModelFile.texts(root.required("since"))),
        root.required("fitted").asInt(),
        model.map(ClusterModelFile::parse));
  }

  private static ClusterBook.Entry entry(JsonNode node) {
    Map<String, Double> terms = new TreeMap<>();
    node.required("terms")
        .fields()
        .forEachRemaining(e -> terms.put(e.getKey(), e.getValue().asDouble()));
    return new ClusterBook.Entry(
        node.required("id").asText(),
        node.required("label").asText(),
        node.required("size").asInt(),
        terms,
        ClusterModelFile.texts(node.required("bursts")),
        ClusterModelFile.texts(node.required("representatives")));
  }

  /**
   * Reads a book.
   *
   * @throws OperatorException if there is no file, or it is no book
   */
  public static ClusterBook read(Path file) {
    try {
      return parse(Files.readString(file), file.toString());
    } catch (NoSuchFileException e) {
      throw new OperatorException("There is no file %s.".formatted(file), e);
    } catch (IOException e) {
      throw new OperatorException("%s cannot be read.".formatted(file), e);
    }
  }
}
