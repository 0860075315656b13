package org.redthread.text.classify;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.redthread.run.OperatorException;

/**
 * A model as bytes, big-endian: "RTCM", format, length of the card, card (JSON, UTF-8), number of
 * grams, grams (64 bits, ascending), rarities (32-bit floats), biases and weights (32-bit floats,
 * the labels of a gram side by side), CRC-32 of all before it.
 */
final class ModelBytes {
  private static final int MARK = 0x5254434d;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private ModelBytes() {}

  static byte[] write(ModelCard card, Vocabulary vocabulary, Weights weights) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      byte[] json = JSON.writeValueAsString(card).getBytes(StandardCharsets.UTF_8);
      out.writeInt(MARK);
      out.writeInt(ModelCard.FORMAT);
      out.writeInt(json.length);
      out.write(json);
      out.writeInt(vocabulary.size());
      for (int i = 0; i < vocabulary.size(); i++) {
        out.writeLong(vocabulary.gram(i));
      }
      for (int i = 0; i < vocabulary.size(); i++) {
        out.writeFloat(vocabulary.rarity(i));
      }
      for (float bias : weights.bias()) {
        out.writeFloat(bias);
      }
      for (float weight : weights.byGram()) {
        out.writeFloat(weight);
      }
      out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Classifier read(byte[] bytes, String name) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != MARK) {
        throw new OperatorException(
            "%s is not a model; make one with 'redthread text train'.".formatted(name));
      }
      int format = in.readInt();
      if (format != ModelCard.FORMAT) {
        throw new OperatorException(
            "%s is a model of format %d, this program reads format %d; train it anew."
                .formatted(name, format, ModelCard.FORMAT));
      }
      check(bytes, name);
      ModelCard card =
          JSON.readValue(
              new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8), ModelCard.class);
      int grams = in.readInt();
      long[] numbers = new long[grams];
      for (int i = 0; i < grams; i++) {
        numbers[i] = in.readLong();
      }
      float[] rarities = floats(in, grams);
      float[] bias = floats(in, card.labels().size());
      float[] weights = floats(in, card.labels().size() * grams);
      return new Classifier(card, new Vocabulary(numbers, rarities), new Weights(bias, weights));
    } catch (IOException e) {
      throw damaged(name, e);
    }
  }

  private static float[] floats(DataInputStream in, int count) throws IOException {
    float[] floats = new float[count];
    for (int i = 0; i < count; i++) {
      floats[i] = in.readFloat();
    }
    return floats;
  }

  private static void check(byte[] bytes, String name) {
    int body = bytes.length - Long.BYTES;
    long stored = java.nio.ByteBuffer.wrap(bytes).getLong(body);
    if (stored != checksum(bytes, body)) {
      throw damaged(name, new IOException("checksum"));
    }
  }

  private static OperatorException damaged(String name, IOException cause) {
    return new OperatorException(
        "%s is damaged or cut off; copy it again or train it anew.".formatted(name), cause);
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, 0, length);
    return checksum.getValue();
  }
}
