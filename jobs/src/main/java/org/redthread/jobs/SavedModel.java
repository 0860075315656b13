package org.redthread.jobs;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.redthread.run.OperatorException;
import org.redthread.text.classify.Classifier;
import org.redthread.text.classify.ModelCard;
import org.redthread.themes.FailureTypes;

/** A model that was trained before, sent to every machine once and read there once. */
final class SavedModel implements Serializable {
  private static final long serialVersionUID = 1;
  private static final Map<String, Classifier> READ = new ConcurrentHashMap<>();

  private final String sha256;
  private final String name;
  private final Broadcast<byte[]> bytes;

  private SavedModel(String sha256, String name, Broadcast<byte[]> bytes) {
    this.sha256 = sha256;
    this.name = name;
    this.bytes = bytes;
  }

  /**
   * Reads a model that is to code by these failure types.
   *
   * @throws OperatorException if it is none, or suggests what is no failure type
   */
  static SavedModel open(SparkSession spark, Path file, FailureTypes types) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      SavedModel model =
          new SavedModel(
              Fingerprint.of(file),
              String.valueOf(file.getFileName()),
              JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(bytes));
      model.check(types);
      return model;
    } catch (IOException e) {
      throw new OperatorException(
          "The model %s cannot be read: %s.".formatted(file, Failure.reason(e)), e);
    }
  }

  private void check(FailureTypes types) {
    List<String> strange =
        card().labels().stream()
            .map(ModelCard.LabelCard::label)
            .filter(label -> !types.tree().contains(label))
            .toList();
    if (!strange.isEmpty()) {
      throw new OperatorException(
          "The model %s suggests '%s', which is no failure type of the configuration; train it anew with 'redthread text retrain'."
              .formatted(name, strange.get(0)));
    }
  }

  Classifier classifier() {
    return READ.computeIfAbsent(sha256, key -> Classifier.of(bytes.value(), name));
  }

  ModelCard card() {
    return classifier().card();
  }

  String sha256() {
    return sha256;
  }
}
