package org.redthread.text.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The different texts among letters, in the order of their content, with the ids of the letters
 * that have each. What does not speak is left out.
 */
final class Texts {
  private final List<Sketch> sketches = new ArrayList<>();
  private final List<List<String>> ids = new ArrayList<>();

  Texts(List<String> letters, List<Sketch> sketchOf) {
    Map<Sketch, List<String>> byText = new TreeMap<>();
    for (int i = 0; i < letters.size(); i++) {
      if (sketchOf.get(i).speaks()) {
        byText.computeIfAbsent(sketchOf.get(i), text -> new ArrayList<>()).add(letters.get(i));
      }
    }
    byText.forEach(
        (text, same) -> {
          sketches.add(text);
          ids.add(same);
        });
  }

  Sketch[] sketches() {
    return sketches.toArray(Sketch[]::new);
  }

  Copies copies(int text) {
    return new Copies(sketches.get(text), ids.get(text));
  }

  int size() {
    return sketches.size();
  }
}
