package org.redthread.samples;

import java.util.List;

/** Writes English letters and comments. */
final class EnglishLetters {
  private final Grammar grammar = new Grammar("letters-en.txt");
  private final People people = new People("people-en.txt");
  private final List<Failure> book;

  EnglishLetters(List<Failure> book) {
    this.book = book;
  }

  /** A letter of complaint. */
  Letter letter(Matter matter, Draw draw) {
    Letter letter = new Letter();
    EnglishScribe scribe = new EnglishScribe(matter, people, draw, letter);
    if (matter.campaign().isEmpty()) {
      own(matter, scribe, letter);
    } else {
      campaign(matter, scribe, letter);
    }
    return typed(letter, draw);
  }

  private void own(Matter matter, EnglishScribe scribe, Letter letter) {
    Draw draw = scribe.draw();
    if (draw.chance(0.6)) {
      grammar.write("greeting", scribe);
      letter.paragraph();
    }
    grammar.write(matter.opening(), scribe);
    if (!matter.anonymous() && draw.chance(0.45)) {
      sentence("identity", scribe, letter);
    }
    if (matter.again()) {
      sentence("again", scribe, letter);
    }
    failures(matter, scribe, letter);
    aside(matter, scribe, letter);
    end(matter, scribe, letter);
  }

  private void failures(Matter matter, EnglishScribe scribe, Letter letter) {
    Draw draw = scribe.draw();
    boolean first = true;
    for (int failure : matter.failures()) {
      if (first && draw.chance(0.4)) {
        letter.paragraph();
      } else if (!first && draw.chance(0.5)) {
        sentence("link", scribe, letter);
      }
      sentence(book.get(failure).code(), scribe, letter);
      if (draw.chance(0.25)) {
        sentence("effect", scribe, letter);
      }
      first = false;
    }
  }

  /** What was good, and near misses: words of another failing in a letter that is not about it. */
  private void aside(Matter matter, EnglishScribe scribe, Letter letter) {
    Draw draw = scribe.draw();
    boolean imaging = matter.failures().stream().anyMatch(failure -> book.get(failure).imaging());
    if (!imaging && draw.chance(0.05)) {
      sentence("near-miss", scribe, letter);
    } else if (draw.chance(0.22)) {
      sentence("good", scribe, letter);
    }
    if (draw.chance(0.5)) {
      sentence("effect", scribe, letter);
    }
  }

  private void end(Matter matter, EnglishScribe scribe, Letter letter) {
    Draw draw = scribe.draw();
    if (draw.chance(0.4)) {
      letter.paragraph();
    }
    sentence("wish", scribe, letter);
    if (!matter.anonymous() && draw.chance(0.35)) {
      letter.paragraph();
      grammar.write("closing", scribe);
      letter.text.append('\n');
      scribe.fact("sender");
    }
  }

  private void campaign(Matter matter, EnglishScribe scribe, Letter letter) {
    grammar.write("greeting", scribe);
    letter.paragraph();
    grammar.write(matter.campaign(), scribe);
    letter.paragraph();
    grammar.write(matter.campaign() + "-personal", scribe);
    letter.paragraph();
    grammar.write("closing", scribe);
    letter.text.append('\n');
    scribe.fact("sender");
  }

  /** A comment of a feedback form: what was good, or what was not, in a line or two. */
  Letter comment(Matter matter, Draw draw) {
    Letter letter = new Letter();
    EnglishScribe scribe = new EnglishScribe(matter, people, draw, letter);
    if (matter.failures().isEmpty()) {
      grammar.write("praise", scribe);
      if (draw.chance(0.5)) {
        sentence("praise", scribe, letter);
      }
    }
    for (int failure : matter.failures()) {
      sentence(book.get(failure).code(), scribe, letter);
    }
    if (draw.chance(0.2)) {
      sentence("wishes", scribe, letter);
    }
    return typed(letter, draw);
  }

  private void sentence(String rule, EnglishScribe scribe, Letter letter) {
    letter.space();
    grammar.write(rule, scribe);
  }

  static Letter typed(Letter letter, Draw draw) {
    if (draw.chance(0.05)) {
      Typing.lower(letter);
    } else if (draw.chance(0.08)) {
      Typing.lowerNames(letter);
    }
    return draw.chance(0.3) ? Typing.hasty(letter, draw, draw.between(60, 250)) : letter;
  }
}
