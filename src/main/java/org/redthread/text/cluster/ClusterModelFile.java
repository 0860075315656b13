package org.redthread.text.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A {@link ClusterModel} in a {@link ClusterBookFile}: numbers are little-endian in base64, so that
 * a model that was read assigns as the one written.
 */
final class ClusterModelFile {
  private static final String COMMON = "common";

  private ClusterModelFile() {}

  /**
   * Whether a model knows which words are common. Those of earlier versions do not, and took such
   * words for new ones: themes are found anew instead.
   */
  static boolean current(JsonNode node) {
    return node.has(COMMON);
  }

  static void write(ClusterModel model, ObjectNode node) {
    Space space = model.space();
    ArrayNode terms = node.putArray("terms");
    space.vocabulary().terms().forEach(terms::add);
    node.put("inverse", doubles(space.vocabulary().inverse()));
    ArrayNode common = node.putArray(COMMON);
    space.vocabulary().common().forEach(common::add);
    node.put("dimensions", space.size()).put("basis", floats(space.projection().basis()));
    ArrayNode ids = node.putArray("ids");
    model.ids().forEach(ids::add);
    Centroids centroids = model.centroids();
    node.put("centroids", doubles(centroids.at())).put("kappa", centroids.kappa());
    node.put("floor", Math.max(-2, model.floor()));
  }

  static ClusterModel parse(JsonNode node) {
    Vocabulary vocabulary =
        Vocabulary.known(
            texts(node.required("terms")),
            doubles(node.required("inverse").asText()),
            texts(node.required(COMMON)));
    int dimensions = node.required("dimensions").asInt();
    Projection projection = new Projection(floats(node.required("basis").asText()), dimensions);
    Centroids centroids =
        new Centroids(
            doubles(node.required("centroids").asText()),
            Math.max(1, dimensions),
            node.required("kappa").asDouble());
    return new ClusterModel(
        new Space(vocabulary, projection),
        centroids,
        texts(node.required("ids")),
        node.required("floor").asDouble());
  }

  static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  private static String doubles(double[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asDoubleBuffer().put(values);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  private static double[] doubles(String text) {
    byte[] bytes = Base64.getDecoder().decode(text);
    double[] values = new double[bytes.length / 8];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(values);
    return values;
  }

  private static String floats(double[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (double value : values) {
      bytes.putFloat((float) value);
    }
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  private static double[] floats(String text) {
    byte[] bytes = Base64.getDecoder().decode(text);
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    double[] values = new double[bytes.length / 4];
    for (int i = 0; i < values.length; i++) {
      values[i] = buffer.getFloat();
    }
    return values;
  }
}
