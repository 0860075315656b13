package org.redthread.organisations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * General words of organisations' names and the part they play: abbreviations, fillers, legal
 * forms, generic words, units of a body, words that show what kind of body it is. Data in {@code
 * organisations/name-lexicon.txt}; it names no organisation.
 */
final class Lexicon {
  /** The part a word plays in a name. */
  enum Role {
    FILLER,
    LEGAL,
    FORM,
    UNIT,
    GENERIC,
    OWN
  }

  static final Lexicon STANDARD = read("/organisations/name-lexicon.txt");

  private final Map<String, List<String>> abbreviations = new HashMap<>();
  private final Map<List<String>, List<String>> phrases = new LinkedHashMap<>();
  private final Map<String, Role> roles = new HashMap<>();
  private final Map<Set<String>, String> kinds = new LinkedHashMap<>();
  private final Set<String> units = new HashSet<>();

  private static Lexicon read(String resource) {
    Lexicon lexicon = new Lexicon();
    String section = "";
    for (String line : lines(resource)) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        lexicon.add(section, line.strip());
      }
    }
    return lexicon;
  }

  private static List<String> lines(String resource) {
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the lexicon of names is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String section, String line) {
    switch (section) {
      case "abbreviations" -> {
        String[] sides = line.split(" = ");
        abbreviations.put(sides[0], List.of(sides[1].split(" ")));
      }
      case "kinds" -> {
        String[] sides = line.split(" = ");
        for (String words : sides[1].split(", ")) {
          kinds.put(stems(words.split("\\+")), sides[0]);
        }
      }
      case "filler" -> assign(line, Role.FILLER);
      case "phrases" -> {
        String[] sides = line.split(" = ");
        phrases.put(stemmed(sides[0]), stemmed(sides[1]));
      }
      case "legal" -> assign(line, Role.LEGAL);
      case "form" -> assign(line, Role.FORM);
      case "generic" -> assign(line, Role.GENERIC);
      default -> {
        assign(line, Role.UNIT);
        units.addAll(stems(line.split(" ")));
      }
    }
  }

  private static List<String> stemmed(String words) {
    return Arrays.stream(words.split(" ")).map(Words::stem).toList();
  }

  private static Set<String> stems(String[] words) {
    Set<String> stems = new TreeSet<>();
    Arrays.stream(words).map(Words::stem).forEach(stems::add);
    return stems;
  }

  private void assign(String line, Role role) {
    stems(line.split(" ")).forEach(word -> roles.putIfAbsent(word, role));
  }

  /** The words an abbreviation stands for, or the word itself. */
  List<String> expand(String word) {
    return abbreviations.getOrDefault(word, List.of(word));
  }

  Role role(String stem) {
    return roles.getOrDefault(stem, Role.OWN);
  }

  /** Whether the word names a part of a body or a post in it. */
  boolean unit(String stem) {
    return units.contains(stem);
  }

  /** The kinds of body that the words show; a closer description hides a wider one. */
  Set<String> kinds(List<String> stems) {
    Set<String> present = new HashSet<>(stems);
    List<Set<String>> shown = kinds.keySet().stream().filter(present::containsAll).toList();
    Set<String> found = new TreeSet<>();
    for (Set<String> words : shown) {
      boolean wider =
          shown.stream()
              .anyMatch(closer -> closer.size() > words.size() && closer.containsAll(words));
      if (!wider) {
        found.add(String.valueOf(kinds.get(words)));
      }
    }
    return found;
  }

  /** Splits a printed word list into stems, abbreviations written out. */
  List<String> stems(List<String> words) {
    List<String> stems = new ArrayList<>();
    for (String word : words) {
      for (String part : expand(word)) {
        stems.add(Words.stem(part));
      }
    }
    phrases.forEach((phrase, meaning) -> replace(stems, phrase, meaning));
    return List.copyOf(stems);
  }

  private static void replace(List<String> stems, List<String> phrase, List<String> meaning) {
    int at = Collections.indexOfSubList(stems, phrase);
    if (at >= 0) {
      stems.subList(at, at + phrase.size()).clear();
      stems.addAll(at, meaning);
    }
  }

  /** Whether the word is an abbreviation or a word of the lexicon. */
  boolean knows(String word) {
    return abbreviations.containsKey(word) || roles.containsKey(Words.stem(word));
  }
}
