package org.redthread.report.html;

import java.util.ArrayList;
import java.util.List;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Numbering;

/** Inline text as HTML; footnotes are gathered for the end of the page. */
final class Inlines {
  private final Numbering numbering;
  private final List<Inline.Note> notes = new ArrayList<>();

  Inlines(Numbering numbering) {
    this.numbering = numbering;
  }

  String html(List<Inline> text) {
    StringBuilder out = new StringBuilder();
    text.forEach(i -> out.append(html(i)));
    return out.toString();
  }

  private String html(Inline inline) {
    if (inline instanceof Inline.Amount amount) {
      return "<data value=\"%s\" data-fact=\"%s\">%s</data>"
          .formatted(amount.value(), Markup.escaped(amount.fact()), Markup.escaped(amount.text()));
    }
    if (inline instanceof Inline.Reference reference) {
      return "<a href=\"#%s\">%s</a>".formatted(reference.target(), numbering.said(reference));
    }
    if (inline instanceof Inline.Note note) {
      return mark(note);
    }
    return Markup.escaped(((Inline.Words) inline).text());
  }

  private String mark(Inline.Note note) {
    notes.add(note);
    int n = notes.size();
    return "<sup><a id=\"note-ref-%d\" href=\"#note-%d\" role=\"doc-noteref\">%d</a></sup>"
        .formatted(n, n, n);
  }

  /** The footnotes met so far, in order. */
  List<Inline.Note> notes() {
    return List.copyOf(notes);
  }

  String plain(List<Inline> text) {
    return Inline.plain(text, numbering);
  }

  Numbering numbering() {
    return numbering;
  }
}
