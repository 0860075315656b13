package org.redthread.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.redthread.run.OperatorException;
import org.redthread.run.Progress;
import org.redthread.text.classify.Classifier;
import org.redthread.text.classify.CodedLetter;
import org.redthread.text.classify.ModelCard;
import org.redthread.text.classify.ModelCard.LabelCard;
import org.redthread.text.classify.Trainer;

/** Models of {@code text train}: made, kept, read. */
final class ModelFile {
  /** A label in fewer letters cannot be learnt and examined both. */
  private static final int FEW = 5;

  private ModelFile() {}

  static Classifier train(CodedFile file, LetterOptions options, Progress progress) {
    List<CodedLetter> coded = file.coded(options.label);
    Classifier classifier =
        progress.stage(
            "train",
            () -> Trainer.train(coded, options.settings()),
            model -> summary(model.card()));
    List<String> rare =
        classifier.card().labels().stream()
            .filter(label -> label.letters() < FEW)
            .map(LabelCard::label)
            .toList();
    if (!rare.isEmpty()) {
      progress.warn(
          "Fewer than %d letters have these codes, too few to learn: %s."
              .formatted(FEW, String.join(", ", rare)));
    }
    return classifier;
  }

  private static String summary(ModelCard card) {
    return String.format(
        Locale.ROOT,
        "%d letters (%d different), %d labels, %d grams, cost %s, reach %s",
        card.letters(),
        card.groups(),
        card.labels().size(),
        card.grams(),
        card.cost(),
        card.reach());
  }

  static Classifier read(Path file) {
    try {
      return Classifier.of(Files.readAllBytes(file), file.toString());
    } catch (IOException e) {
      throw new OperatorException("Cannot read the model %s.".formatted(file), e);
    }
  }

  /** Writes the model; the file appears under its name only when it is complete. */
  static void write(Path file, Classifier classifier) {
    Path partial = file.resolveSibling(file.getFileName() + ".partial");
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(partial, classifier.bytes());
      Files.move(
          partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new OperatorException("Cannot write %s: %s.".formatted(file, e.getMessage()), e);
    }
  }
}
