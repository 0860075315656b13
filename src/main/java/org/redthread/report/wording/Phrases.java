package org.redthread.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redthread.report.blocks.Inline;
import org.redthread.report.findings.Fact;
import org.redthread.report.findings.Facts;
import org.redthread.report.findings.VerdictKind;
import org.redthread.run.OperatorException;

/**
 * Fills an analyst's sentence with facts.
 *
 * <ul>
 *   <li>{@code {complaints}} the figure with its noun; {@code {complaints.n}} the bare number
 *   <li>{@code {complaints?was|were}} the form that agrees with the figure; three forms: none, one,
 *       many
 *   <li>{@code {label.lower}} a name with its first letter small
 *   <li>{@code {@breadth}} a cross-reference; {@code {^at-least}} a footnote; {@code
 *       {verdict-label}} the name of the verdict in scope
 * </ul>
 */
public final class Phrases {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

  private final WordingFile words;
  private final Wording wording;
  private final Facts facts;

  public Phrases(WordingFile words, Wording wording, Facts facts) {
    this.words = words;
    this.wording = wording;
    this.facts = facts;
  }

  /** The sentence with its placeholders filled; starts with a capital. */
  public List<Inline> fill(String template, Scope scope) {
    boolean named = template.startsWith("{") && !template.startsWith(".lower}", end(template) - 6);
    return capitalised(filled(template, scope), named).stream().map(Phrases::tied).toList();
  }

  /** What goes on after a figure that stands by itself: it starts as it is written. */
  public List<Inline> continued(String template, Scope scope) {
    return filled(template, scope).stream().map(Phrases::tied).toList();
  }

  private List<Inline> filled(String template, Scope scope) {
    List<Inline> out = new ArrayList<>();
    Matcher m = PLACEHOLDER.matcher(template);
    int from = 0;
    while (m.find()) {
      out.addAll(Inline.words(template.substring(from, m.start())));
      out.add(placeholder(m.group(1), scope));
      from = m.end();
    }
    out.addAll(Inline.words(template.substring(from)));
    return out;
  }

  /** No line ends between a number and its per cent sign, which Norwegian sets apart. */
  private static Inline tied(Inline inline) {
    return inline instanceof Inline.Words words
        ? new Inline.Words(words.text().replace(" %", "\u00a0%"))
        : inline;
  }

  private static int end(String template) {
    return template.indexOf('}');
  }

  /** The figure of a full id as it stands in a table cell: the bare number. */
  public List<Inline> cell(String fact) {
    return facts.suppressed(fact)
        ? Inline.words(Wording.SUPPRESSED)
        : List.of(amount(facts.quantity(fact), false));
  }

  /** A text fact of a full id as it stands, without a capital: a code in a table cell. */
  public List<Inline> code(String fact) {
    return Inline.words(wording.bare(fact(fact, new Scope(Optional.empty(), List.of("")))));
  }

  /** True where a fact of this name is in scope and, if a figure, is not zero. */
  public boolean present(String name, Scope scope) {
    Optional<Fact> found = facts.find(name, scope.prefixes());
    return found.isPresent()
        && !wording.bare(found.get()).isEmpty()
        && !(found.get() instanceof Fact.Quantity quantity && quantity.value() == 0);
  }

  private Inline placeholder(String text, Scope scope) {
    if (text.startsWith("@")) {
      return new Inline.Reference(text.substring(1));
    }
    if (text.startsWith("^")) {
      return note(text.substring(1), scope);
    }
    if (text.equals("verdict-label")) {
      return new Inline.Words(words.verdict(verdict(scope)).label());
    }
    int forms = text.indexOf('?');
    return forms < 0 ? value(text, scope) : agreement(text, forms, scope);
  }

  private static VerdictKind verdict(Scope scope) {
    return scope
        .verdict()
        .orElseThrow(
            () ->
                new OperatorException(
                    "The wording uses {verdict-label} where no verdict is meant; use it within each: verdicts."))
        .verdict();
  }

  private Inline note(String key, Scope scope) {
    return new Inline.Note(fill(WordingFile.entry(words.footnotes(), key, "footnotes"), scope));
  }

  private Inline agreement(String text, int at, Scope scope) {
    Fact fact = fact(text.substring(0, at), scope);
    List<String> forms = List.of(text.substring(at + 1).split("\\|", -1));
    if (fact instanceof Fact.Suppressed && forms.size() > 1) {
      return new Inline.Words(forms.get(forms.size() - 1));
    }
    if (!(fact instanceof Fact.Quantity quantity) || forms.size() < 2 || forms.size() > 3) {
      throw new OperatorException(
          "The wording has {%s}: agreement needs a figure and two or three forms.".formatted(text));
    }
    return new Inline.Words(Wording.agree(quantity, forms));
  }

  private Inline value(String text, Scope scope) {
    if (text.endsWith(".n")) {
      return inline(fact(text.substring(0, text.length() - 2), scope), false);
    }
    if (text.endsWith(".lower")) {
      Fact fact = fact(text.substring(0, text.length() - 6), scope);
      return new Inline.Words(lower(wording.bare(fact)));
    }
    return inline(fact(text, scope), true);
  }

  private Fact fact(String name, Scope scope) {
    return facts
        .find(name, scope.prefixes())
        .orElseThrow(
            () ->
                new OperatorException(
                    "The wording uses {%s}, which the findings do not have; correct the name or guard the block with if-present."
                        .formatted(name)));
  }

  private Inline inline(Fact fact, boolean noun) {
    return fact instanceof Fact.Quantity quantity
        ? amount(quantity, noun)
        : new Inline.Words(noun ? wording.phrase(fact) : wording.bare(fact));
  }

  private Inline amount(Fact.Quantity quantity, boolean noun) {
    String text = noun ? wording.phrase(quantity) : wording.bare(quantity);
    return new Inline.Amount(quantity.id(), text, quantity.value());
  }

  private static String upper(String text) {
    return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** What opens the text or a sentence within it is written with a capital. */
  private static List<Inline> capitalised(List<Inline> text, boolean named) {
    List<Inline> out = new ArrayList<>();
    for (Inline inline : text) {
      boolean opens = out.isEmpty() || ends(out.get(out.size() - 1));
      if (out.isEmpty() && named && inline instanceof Inline.Words words) {
        out.add(new Inline.Words(upper(words.text())));
      } else {
        out.add(opens ? opening(inline) : inline);
      }
    }
    return List.copyOf(out);
  }

  private static Inline opening(Inline inline) {
    if (inline instanceof Inline.Reference reference) {
      return new Inline.Reference(reference.target(), true);
    }
    return inline instanceof Inline.Amount amount ? upper(amount) : inline;
  }

  private static boolean ends(Inline before) {
    return before instanceof Inline.Words words && words.text().matches("(?s).*[.!?][”»’]?\\s+");
  }

  private static Inline upper(Inline.Amount amount) {
    return new Inline.Amount(amount.fact(), upper(amount.text()), amount.value());
  }
}
