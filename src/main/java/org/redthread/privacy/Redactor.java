package org.redthread.privacy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Takes the people out of letters. Cheap to make, immutable, safe for any number of threads; the
 * word lists are read once a process.
 */
public final class Redactor implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int PASSES = 24;

  private final Pseudonyms pseudonyms;
  private final Set<String> unlisted;
  private transient volatile Lexicon lexicon;

  private Redactor(Pseudonyms pseudonyms, Set<String> unlisted) {
    this.pseudonyms = pseudonyms;
    this.unlisted = Set.copyOf(unlisted);
    this.lexicon = lexicon(this.unlisted);
  }

  private static Lexicon lexicon(Set<String> unlisted) {
    Lexicon standard = Lexicon.standard();
    return unlisted.isEmpty() ? standard : standard.without(unlisted);
  }

  /**
   * A redactor with the key of the environment variable {@link PseudonymKey#VARIABLE}, or, where it
   * is not set, with a key that lasts as long as this process.
   */
  public static Redactor standard() {
    return new Redactor(PseudonymKey.ofProcess(), Set.of());
  }

  /**
   * A redactor with a key of one's own: the same key gives the same pseudonyms.
   *
   * @param key kept as secret as the letters
   */
  public static Redactor keyed(String key) {
    return new Redactor(Pseudonyms.keyed(key), Set.of());
  }

  /** The same with these names taken off its lists, to measure what is found of unlisted names. */
  public Redactor without(Set<String> names) {
    return new Redactor(pseudonyms, names);
  }

  /** Whether its lists know a name. */
  public boolean lists(String name) {
    return lexicon.lists(name);
  }

  private Object readResolve() {
    return new Redactor(pseudonyms, unlisted);
  }

  /**
   * The letter without people.
   *
   * @param text the letter as received
   * @param language en, nb, nn or auto; anything else is taken as auto
   */
  public RedactedText redact(String text, String language) {
    return redaction(text, language).text();
  }

  /**
   * The letter without people, what was taken out, and how far to trust it. Total: every text has a
   * redaction. What is redacted already stays as it is.
   */
  public Redaction redaction(String text, String language) {
    View view = View.of(text);
    List<Entity> entities = new ArrayList<>();
    List<String> placeholders = new ArrayList<>();
    List<Found> all = new ArrayList<>();
    Pseudonyms.Letter people = pseudonyms.new Letter();
    List<Replaced> replaced = new ArrayList<>();
    for (int pass = 0; pass < PASSES; pass++) {
      int before = all.size();
      view = gone(view, DirectRules.find(view), people, replaced, all);
      view = gone(view, new NameFinder(lexicon).find(view), people, replaced, all);
      if (all.size() == before) {
        break;
      }
    }
    replaced.sort(Comparator.comparingInt(span -> span.entity().start()));
    for (Replaced span : replaced) {
      entities.add(span.entity());
      placeholders.add(span.placeholder());
    }
    RedactedText redacted = RedactedText.made(written(text, entities, placeholders));
    return new Redaction(
        redacted, entities, spoken(text, language), RiskScore.of(view, lexicon, all));
  }

  private record Replaced(Entity entity, String placeholder) {}

  private static View gone(
      View view, List<Found> found, Pseudonyms.Letter people, List<Replaced> to, List<Found> all) {
    for (Found span : found) {
      int start = view.from(span.start());
      Entity entity = new Entity(span.kind(), start, view.to(span.end()), span.rule());
      to.add(
          new Replaced(
              entity, Placeholders.of(span.kind(), people.of(span.kind(), span.person()))));
    }
    all.addAll(found);
    return found.isEmpty() ? view : view.without(found);
  }

  private static String written(String text, List<Entity> entities, List<String> placeholders) {
    StringBuilder written = new StringBuilder(text.length() + 16);
    int at = 0;
    for (int i = 0; i < entities.size(); i++) {
      written.append(text, at, entities.get(i).start()).append(placeholders.get(i));
      at = entities.get(i).end();
    }
    return written.append(text, at, text.length()).toString();
  }

  private static String spoken(String text, String language) {
    return switch (language) {
      case "en", "nb", "nn" -> language;
      default -> LetterLanguage.of(text);
    };
  }
}
