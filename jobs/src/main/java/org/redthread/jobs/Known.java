package org.redthread.jobs;

import java.io.Serializable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers of a function that is asked the same few things over and over: each is worked out once a
 * task. Feeds have few different combinations of codes; one of free text must not fill memory.
 */
final class Known<K extends Serializable, V extends Serializable> implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int MOST = 50_000;

  private final ConcurrentHashMap<K, V> answers = new ConcurrentHashMap<>();

  V of(K asked, Function<K, V> function) {
    @Nullable V answer = answers.get(asked);
    if (answer == null) {
      if (answers.size() > MOST) {
        answers.clear();
      }
      answer = function.apply(asked);
      answers.put(asked, answer);
    }
    return answer;
  }
}
