package org.redthread.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A grammar that writes sentences. A rule is a list of ways to write it; in a way, {@code [a|b]}
 * chooses, {@code {name}} is another rule or, where there is none of that name, a fact of the case.
 * A name with a capital first letter capitalises what it gives.
 */
final class Grammar {
  /** What the grammar writes to and asks for facts. */
  interface Scribe {
    Draw draw();

    StringBuilder text();

    /** Writes the fact of that name. */
    void fact(String name);
  }

  private interface Part {
    void write(Scribe scribe);
  }

  /** Ways to write one thing. */
  private static final class Choice implements Part {
    private List<Part[]> ways = List.of();

    @Override
    public void write(Scribe scribe) {
      for (Part part : scribe.draw().pick(ways)) {
        part.write(scribe);
      }
    }
  }

  private record Words(String words) implements Part {
    @Override
    public void write(Scribe scribe) {
      scribe.text().append(words);
    }
  }

  private record Fact(String name) implements Part {
    @Override
    public void write(Scribe scribe) {
      scribe.fact(name);
    }
  }

  private record Capital(Part part) implements Part {
    @Override
    public void write(Scribe scribe) {
      StringBuilder text = scribe.text();
      int start = text.length();
      part.write(scribe);
      if (text.length() > start) {
        text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
      }
    }
  }

  private final Map<String, Choice> rules = new HashMap<>();

  Grammar(String resource) {
    Map<String, List<String>> sections = Wordlists.sections(resource);
    sections.keySet().forEach(name -> rules.put(name, new Choice()));
    sections.forEach((name, lines) -> rule(name).ways = lines.stream().map(this::parse).toList());
  }

  private Choice rule(String name) {
    Choice rule = rules.get(name);
    if (rule == null) {
      throw new IllegalArgumentException("no rule " + name);
    }
    return rule;
  }

  boolean has(String rule) {
    return rules.containsKey(rule);
  }

  /** Writes one way of the rule. */
  void write(String rule, Scribe scribe) {
    rule(rule).write(scribe);
  }

  private Part[] parse(String line) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      int end = c == '{' ? line.indexOf('}', at) : c == '[' ? closing(line, at) : words(line, at);
      if (c == '{') {
        parts.add(named(line.substring(at + 1, end)));
      } else if (c == '[') {
        parts.add(choice(line.substring(at + 1, end)));
      } else {
        parts.add(new Words(line.substring(at, end)));
      }
      at = c == '{' || c == '[' ? end + 1 : end;
    }
    return parts.toArray(Part[]::new);
  }

  private static int words(String line, int from) {
    int at = from;
    while (at < line.length() && "{[".indexOf(line.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static int closing(String line, int from) {
    int depth = 0;
    for (int at = from; at < line.length(); at++) {
      depth += line.charAt(at) == '[' ? 1 : line.charAt(at) == ']' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    throw new IllegalArgumentException("unclosed [ in: " + line);
  }

  private Part named(String name) {
    String plain = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    Part part =
        rules.containsKey(name)
            ? rule(name)
            : rules.containsKey(plain) ? rule(plain) : new Fact(plain);
    return plain.equals(name) || rules.containsKey(name) ? part : new Capital(part);
  }

  private Part choice(String inside) {
    Choice choice = new Choice();
    List<Part[]> ways = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int at = 0; at <= inside.length(); at++) {
      char c = at == inside.length() ? '|' : inside.charAt(at);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (c == '|' && depth == 0) {
        ways.add(parse(inside.substring(start, at)));
        start = at + 1;
      }
    }
    choice.ways = List.copyOf(ways);
    return choice;
  }
}
