package org.redthread.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redthread.privacy.NameFinder.NameSpan;

/**
 * Links the mentions of one person in a letter: a surname alone, or a given name alone, is the one
 * person of the letter whose full name has it; where there are several, it stands for itself.
 */
final class People {
  private final Sheet sheet;
  private final Map<String, Set<String>> wholes = new HashMap<>();

  People(Sheet sheet) {
    this.sheet = sheet;
  }

  List<Found> linked(List<NameSpan> spans) {
    for (NameSpan span : spans) {
      List<String> names = names(span);
      if (names.size() > 1) {
        String whole = whole(names);
        wholes.computeIfAbsent(names.get(0), name -> new HashSet<>()).add(whole);
        wholes.computeIfAbsent(last(names), name -> new HashSet<>()).add(whole);
      }
    }
    List<Found> found = new ArrayList<>(spans.size());
    for (NameSpan span : spans) {
      String rule = sheet.word(span.first()).rule;
      found.add(new Found(Kind.PERSON, span.start(), span.end(), rule, person(names(span))));
    }
    return found;
  }

  /** The words of a mention without initials, without the s of a genitive. */
  private List<String> names(NameSpan span) {
    List<String> names = new ArrayList<>();
    for (int at = span.first(); at < span.last(); at++) {
      Word word = sheet.word(at);
      if (word.key.length() > 1) {
        names.add(word.key);
      }
    }
    if (names.isEmpty()) {
      names.add(sheet.word(span.first()).key);
    }
    return names;
  }

  /** First and last name: middle names come and go within a letter. */
  private static String whole(List<String> names) {
    return names.get(0) + " " + last(names);
  }

  private static String last(List<String> names) {
    return names.get(names.size() - 1);
  }

  private String person(List<String> names) {
    if (names.size() > 1) {
      return whole(names);
    }
    String name = names.get(0);
    Set<String> known = wholes.get(name);
    if (known == null && name.endsWith("s")) {
      String bare = name.substring(0, name.length() - 1);
      known = wholes.get(bare);
      name = known == null ? name : bare;
    }
    return known != null && known.size() == 1 ? known.iterator().next() : name;
  }
}
