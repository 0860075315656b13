package org.redthread.samples;

import java.util.List;

/** Writes contacts to an ombud, in bokmål or nynorsk. */
final class NorwegianLetters {
  private final Grammar bokmal = new Grammar("letters-nb.txt");
  private final Grammar nynorsk = new Grammar("letters-nn.txt");
  private final People people = new People("people-no.txt");
  private final List<Failure> book;

  NorwegianLetters(List<Failure> book) {
    this.book = book;
  }

  /** How a contact was made. */
  record Manner(boolean nynorsk, boolean phone, boolean question) {}

  Letter letter(Matter matter, Manner manner, Draw draw) {
    Grammar grammar = manner.nynorsk() ? nynorsk : bokmal;
    NorwegianScribe scribe = new NorwegianScribe(matter, manner.nynorsk(), people, draw);
    if (manner.phone()) {
      write(grammar, "phone", scribe);
    } else if (draw.chance(0.6)) {
      write(grammar, "greeting", scribe);
      scribe.letter().paragraph();
    }
    write(grammar, matter.opening(), scribe);
    if (!matter.anonymous() && draw.chance(0.45)) {
      write(grammar, "identity", scribe);
    }
    body(grammar, matter, scribe);
    end(grammar, matter, manner, scribe);
    return EnglishLetters.typed(scribe.letter(), draw);
  }

  private void body(Grammar grammar, Matter matter, NorwegianScribe scribe) {
    Draw draw = scribe.draw();
    boolean first = true;
    for (int failure : matter.failures()) {
      if (!first && draw.chance(0.5)) {
        write(grammar, "link", scribe);
      }
      write(grammar, book.get(failure).code(), scribe);
      first = false;
    }
    boolean imaging = matter.failures().stream().anyMatch(failure -> book.get(failure).imaging());
    if (!imaging && draw.chance(0.05)) {
      write(grammar, "near-miss", scribe);
    } else if (draw.chance(0.2)) {
      write(grammar, "good", scribe);
    }
    if (draw.chance(0.5)) {
      write(grammar, "effect", scribe);
    }
  }

  private void end(Grammar grammar, Matter matter, Manner manner, NorwegianScribe scribe) {
    write(grammar, manner.question() ? "question" : "wish", scribe);
    if (!matter.anonymous() && !manner.phone() && scribe.draw().chance(0.4)) {
      scribe.letter().paragraph();
      write(grammar, "closing", scribe);
      scribe.letter().text.append('\n');
      scribe.fact("sender");
    }
  }

  private static void write(Grammar grammar, String rule, NorwegianScribe scribe) {
    scribe.letter().space();
    grammar.write(rule, scribe);
  }
}
