package org.redthread.run;

import java.util.ArrayList;
import java.util.List;

/** Collects every problem of a check, so that an operator sees all of them at once. */
public final class Problems {
  private final List<String> sentences = new ArrayList<>();

  public void add(String sentence) {
    sentences.add(sentence);
  }

  /** Runs a step and keeps its operator slip instead of stopping at it. */
  public void gather(Runnable step) {
    try {
      step.run();
    } catch (OperatorException slip) {
      add(slip.getMessage() == null ? slip.toString() : slip.getMessage());
    }
  }

  public List<String> all() {
    return List.copyOf(sentences);
  }

  public boolean isEmpty() {
    return sentences.isEmpty();
  }

  /** Throws one operator exception that lists all problems, a line each, if there are any. */
  public void throwIfAny() {
    if (!sentences.isEmpty()) {
      throw new OperatorException(String.join(System.lineSeparator(), sentences));
    }
  }
}
