package org.redthread.site.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that a run writes in English, said in the words of a page: each is known by its form,
 * in which {name} stands for what differs from run to run.
 */
final class Sayings {
  private static final Pattern HOLE = Pattern.compile("\\{[a-z]+}");
  private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");

  /** A form: its words as a pattern, the names of its holes in turn, and what is said for it. */
  private record Form(Pattern words, List<String> names, String said, int fixed) {}

  private final List<Form> forms;
  private final Map<String, String> terms;
  private final boolean comma;

  /**
   * @param said by form
   * @param terms what words in a hole are called
   * @param comma whether decimals have a comma
   */
  Sayings(Map<String, String> said, Map<String, String> terms, boolean comma) {
    this.forms =
        said.entrySet().stream()
            .map(entry -> form(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparingInt((Form form) -> -form.fixed()))
            .toList();
    this.terms = terms;
    this.comma = comma;
  }

  private static Form form(String form, String said) {
    List<String> names = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    int at = 0;
    int fixed = 0;
    for (Matcher hole = HOLE.matcher(form); hole.find(); at = hole.end()) {
      words.append(Pattern.quote(form.substring(at, hole.start()))).append("(.+)");
      names.add(hole.group());
      fixed += hole.start() - at;
    }
    words.append(Pattern.quote(form.substring(at)));
    return new Form(Pattern.compile(words.toString()), names, said, fixed + form.length() - at);
  }

  /** Empty where no form fits. */
  Optional<String> said(String sentence) {
    for (Form form : forms) {
      Matcher found = form.words().matcher(sentence);
      if (found.matches()) {
        return Optional.of(filled(form, found));
      }
    }
    return Optional.empty();
  }

  private String filled(Form form, Matcher found) {
    String text = form.said();
    for (int i = 0; i < form.names().size(); i++) {
      text = text.replace(form.names().get(i), value(found.group(i + 1)));
    }
    return text;
  }

  /** A term within a sentence begins small, a number has the sign of its language. */
  private String value(String value) {
    if (DECIMAL.matcher(value).matches()) {
      return comma ? value.replace('.', ',') : value;
    }
    String term = Optional.ofNullable(terms.get(value)).or(() -> said(value)).orElse(value);
    boolean word = term.length() > 1 && Character.isLowerCase(term.charAt(1));
    return word ? Character.toLowerCase(term.charAt(0)) + term.substring(1) : term;
  }
}
