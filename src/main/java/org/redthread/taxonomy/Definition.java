package org.redthread.taxonomy;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a failure type or a theme is, a sentence or two, by language. A file has it as one text,
 * which is English, or as {@code {en: ..., nb: ...}}.
 */
public record Definition(TreeMap<String, String> texts) implements Serializable {
  /** Of what nobody has defined. */
  public static final Definition NONE = new Definition(new TreeMap<>());

  /** A language without words is left out. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Definition(TreeMap<String, String> texts) {
    this.texts = new TreeMap<>();
    texts.forEach(
        (language, text) -> {
          if (text != null && !text.isBlank()) {
            this.texts.put(language, text.strip());
          }
        });
  }

  /** One text, in English. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Definition of(String english) {
    return new Definition(new TreeMap<>(Map.of("en", english)));
  }

  /** The text in a language, or the nearest that there is; empty where there is none. */
  public String in(String language) {
    return Labels.of(texts, language, "");
  }

  /** The text in that very language, empty where there is none. */
  public String only(String language) {
    return texts.getOrDefault(language, "");
  }

  public boolean isEmpty() {
    return texts.isEmpty();
  }
}
