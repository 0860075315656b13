package org.redthread.site.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.redthread.signals.FailureTypes;

/** How failure types lie below each other. */
record TypeTree(FailureTypes types) {

  /** Those right below a type, in the order of the taxonomy. */
  List<String> children(String type) {
    int position = types.position(type);
    return IntStream.range(0, types.size())
        .filter(at -> types.parent(at) == position)
        .mapToObj(types::id)
        .toList();
  }

  /** Those above a type, the topmost first. */
  List<String> parents(String type) {
    List<String> above = new ArrayList<>();
    for (int at = types.parent(types.position(type)); at >= 0; at = types.parent(at)) {
      above.add(0, types.id(at));
    }
    return above;
  }
}
