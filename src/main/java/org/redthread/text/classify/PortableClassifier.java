package org.redthread.text.classify;

import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A model that can be sent to other machines with a task: its bytes travel, and each machine reads
 * them once.
 */
public final class PortableClassifier implements Serializable {
  @Serial private static final long serialVersionUID = 1;

  private final byte[] bytes;
  private final String name;
  private transient @Nullable Classifier opened;

  /**
   * A model as {@link Classifier#bytes()} gave it.
   *
   * @param name of where it came from, for messages
   */
  public PortableClassifier(byte[] bytes, String name) {
    this.bytes = bytes.clone();
    this.name = name;
  }

  /**
   * The model, read at the first call.
   *
   * @throws org.redthread.run.OperatorException as {@link Classifier#of}
   */
  public synchronized Classifier open() {
    Classifier known = opened;
    if (known == null) {
      known = Classifier.of(bytes, name);
      opened = known;
    }
    return known;
  }
}
