package org.redthread.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Inline;
import org.redthread.report.findings.NodeVerdict;
import org.redthread.report.particulars.Particulars;
import org.redthread.report.wording.BlockTemplate;
import org.redthread.report.wording.Scope;
import org.redthread.report.wording.WordingFile;
import org.redthread.run.OperatorException;

/** Turns the entries of a section into blocks. */
final class Blocks {
  private final String section;
  private final Material m;
  private final boolean numbered;
  private final List<Block> out = new ArrayList<>();
  private int paragraphs;

  Blocks(String section, Material material, boolean numbered) {
    this.section = section;
    this.m = material;
    this.numbered = numbered;
  }

  List<Block> of(List<BlockTemplate> templates) {
    templates.forEach(t -> add(t, Place.of(m)));
    return out;
  }

  /** What is being spoken of: the theme, a sub-theme, or one of the things an analyst wrote. */
  private record Place(Scope scope, Optional<Item> item, String suffix) {
    static Place of(Material m) {
      return new Place(m.scope(), Optional.empty(), m.suffix());
    }

    static Place of(Item item) {
      return new Place(item.scope(), Optional.of(item), item.suffix());
    }
  }

  private void add(BlockTemplate t, Place at) {
    if (t.kinds() != 1) {
      throw new OperatorException(
          "Section '%s' of the wording has an entry with %d kinds of block; give exactly one."
              .formatted(section, t.kinds()));
    }
    if (used(t, at.scope())) {
      place(t, at);
    }
  }

  private boolean used(BlockTemplate t, Scope scope) {
    return (t.ifVerdict().isEmpty()
            || scope.verdict().filter(v -> t.ifVerdict().contains(v.verdict())).isPresent())
        && (t.ifPresent().isEmpty() || m.phrases().present(t.ifPresent(), scope))
        && (t.ifAbsent().isEmpty() || !m.phrases().present(t.ifAbsent(), scope));
  }

  private void place(BlockTemplate t, Place at) {
    if (!t.paragraph().isEmpty()) {
      paragraph(t.id(), t.paragraph(), at);
    } else if (!t.heading().isEmpty()) {
      out.add(new Block.Heading(id("heading", t.id(), at), fill(t.heading(), at)));
    } else if (!t.bullets().isEmpty()) {
      out.add(new Block.Bullets(t.bullets().stream().map(text -> fill(text, at)).toList()));
    } else if (!t.table().isEmpty()) {
      out.add(Catalogue.table(t.table(), m.at(at.scope())));
    } else if (!t.chart().isEmpty()) {
      out.add(Catalogue.chart(t.chart(), m.at(at.scope())));
    } else if (!t.keyFacts().isEmpty()) {
      out.add(new Block.KeyFacts(t.keyFacts().stream().map(f -> fact(f, at)).toList()));
    } else if (!t.insert().isEmpty()) {
      insert(t, at);
    } else {
      each(t);
    }
  }

  private void insert(BlockTemplate t, Place at) {
    switch (t.insert()) {
      case "verdict" -> paragraph(t.id(), "{sentence}", at);
      case "limits" ->
          m.findings().limits().forEach(key -> paragraph("limit-" + key, limit(key), at));
      case "meanings" ->
          out.add(new Block.Bullets(meanings().stream().map(text -> fill(text, at)).toList()));
      case "foreword" -> foreword(at);
      case "text" -> text(at);
      default -> throw unknown("insert: " + t.insert());
    }
  }

  private OperatorException unknown(String entry) {
    return new OperatorException(
        "Section '%s' of the wording has '%s'; known: insert: verdict, limits, meanings, foreword or text; each: sub-themes, verdicts, %s."
            .formatted(section, entry, String.join(", ", Item.KINDS)));
  }

  private void each(BlockTemplate t) {
    if (t.each().equals("sub-themes")) {
      for (NodeVerdict verdict : m.findings().subThemes()) {
        Place at = Place.of(m.at(Scope.of(verdict)));
        t.blocks().forEach(b -> add(b, at));
      }
    } else if (t.each().equals("verdicts")) {
      for (NodeVerdict verdict : m.findings().verdicts()) {
        Place at = Place.of(m.at(Scope.of(verdict)));
        t.blocks().forEach(b -> add(b, at));
      }
    } else if (Item.KINDS.contains(t.each())) {
      Item.of(t.each(), m).map(Place::of).forEach(at -> t.blocks().forEach(b -> add(b, at)));
    } else {
      throw unknown("each: " + t.each());
    }
  }

  private void foreword(Place at) {
    m.issue()
        .particulars()
        .flatMap(Particulars::foreword)
        .ifPresent(f -> f.paragraphs().forEach(text -> paragraph("", text.in(m.language()), at)));
  }

  /** The words that the analyst wrote of the case, conclusion or recommendation in place. */
  private void text(Place at) {
    Item item = at.item().orElseThrow(() -> unknown("insert: text"));
    for (int i = 0; i < item.texts().size(); i++) {
      out.add(
          new Block.Paragraph(item.id() + "-" + (i + 1), numbered, fill(item.texts().get(i), at)));
    }
  }

  private String limit(String key) {
    return WordingFile.entry(m.words().limits(), key, "limits");
  }

  /** What each verdict means, of those this report uses. */
  private List<String> meanings() {
    return m.findings().verdicts().stream()
        .map(NodeVerdict::verdict)
        .distinct()
        .sorted()
        .map(v -> m.words().verdict(v).meaning())
        .toList();
  }

  private void paragraph(String id, String text, Place at) {
    out.add(
        new Block.Paragraph(id(String.valueOf(++paragraphs), id, at), numbered, fill(text, at)));
  }

  /**
   * Ids of the theme's own blocks are as written; those of a sub-theme carry its node. The block
   * with the id self takes that of the case, conclusion or recommendation.
   */
  private String id(String kind, String given, Place at) {
    if (given.equals("self") && at.item().isPresent()) {
      return at.item().get().id();
    }
    String own = given.isEmpty() ? section + "-" + kind + "-" + out.size() : given;
    return own + at.suffix();
  }

  private Block.KeyFact fact(BlockTemplate.KeyFactTemplate f, Place at) {
    return new Block.KeyFact(
        fill(f.figure(), at), m.phrases().continued(f.text().strip(), at.scope()));
  }

  /** {text}, {rests-on} and {@self-1} are put in first, as they hold placeholders of their own. */
  private List<Inline> fill(String template, Place at) {
    String whole = at.item().map(item -> said(template, item)).orElse(template);
    return m.phrases().fill(whole.strip(), at.scope());
  }

  private String said(String template, Item item) {
    return template
        .replace("{@self", "{@" + item.id())
        .replace("{text}", String.join(" ", item.texts()))
        .replace(
            "{rests-on}",
            item.references(term("and"))
                .map(references -> term("rests-on").replace("{references}", references))
                .orElse(""));
  }

  private String term(String key) {
    return WordingFile.entry(m.words().terms(), key, "terms");
  }
}
