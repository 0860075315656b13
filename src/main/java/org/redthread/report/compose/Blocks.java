package org.redthread.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Inline;
import org.redthread.report.findings.NodeVerdict;
import org.redthread.report.wording.BlockTemplate;
import org.redthread.report.wording.Scope;
import org.redthread.report.wording.WordingFile;
import org.redthread.run.OperatorException;

/** Turns the entries of a section into blocks. */
final class Blocks {
  private final String section;
  private final Material m;
  private final List<Block> out = new ArrayList<>();
  private int paragraphs;

  Blocks(String section, Material material) {
    this.section = section;
    this.m = material;
  }

  List<Block> of(List<BlockTemplate> templates) {
    templates.forEach(t -> add(t, m.scope()));
    return out;
  }

  private void add(BlockTemplate t, Scope scope) {
    if (t.kinds() != 1) {
      throw new OperatorException(
          "Section '%s' of the wording has an entry with %d kinds of block; give exactly one."
              .formatted(section, t.kinds()));
    }
    if (used(t, scope)) {
      place(t, scope);
    }
  }

  private boolean used(BlockTemplate t, Scope scope) {
    return (t.ifVerdict().isEmpty()
            || scope.verdict().filter(v -> t.ifVerdict().contains(v.verdict())).isPresent())
        && (t.ifPresent().isEmpty() || m.phrases().present(t.ifPresent(), scope))
        && (t.ifAbsent().isEmpty() || !m.phrases().present(t.ifAbsent(), scope));
  }

  private void place(BlockTemplate t, Scope scope) {
    if (!t.paragraph().isEmpty()) {
      paragraph(t.id(), t.paragraph(), scope);
    } else if (!t.heading().isEmpty()) {
      out.add(
          new Block.Heading(id("heading", t.id(), scope), m.phrases().fill(t.heading(), scope)));
    } else if (!t.bullets().isEmpty()) {
      out.add(new Block.Bullets(fill(t.bullets(), scope)));
    } else if (!t.table().isEmpty()) {
      out.add(Catalogue.table(t.table(), m));
    } else if (!t.chart().isEmpty()) {
      out.add(Catalogue.chart(t.chart(), m));
    } else if (!t.keyFacts().isEmpty()) {
      out.add(new Block.KeyFacts(t.keyFacts().stream().map(f -> fact(f, scope)).toList()));
    } else {
      insertOrEach(t, scope);
    }
  }

  private void insertOrEach(BlockTemplate t, Scope scope) {
    if (t.insert().equals("verdict")) {
      paragraph(t.id(), "{sentence}", scope);
    } else if (t.insert().equals("limits")) {
      m.findings().limits().forEach(key -> paragraph("limit-" + key, limit(key), scope));
    } else if (t.insert().equals("meanings")) {
      out.add(new Block.Bullets(fill(meanings(), scope)));
    } else if (t.each().equals("sub-themes")) {
      m.findings().subThemes().forEach(v -> t.blocks().forEach(b -> add(b, Scope.of(v))));
    } else if (t.each().equals("verdicts")) {
      m.findings().verdicts().forEach(v -> t.blocks().forEach(b -> add(b, Scope.of(v))));
    } else {
      throw new OperatorException(
          "Section '%s' of the wording has '%s'; known: insert: verdict, limits or meanings; each: sub-themes or verdicts."
              .formatted(section, t.insert() + t.each()));
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

  private void paragraph(String id, String text, Scope scope) {
    out.add(
        new Block.Paragraph(
            id(String.valueOf(++paragraphs), id, scope), true, m.phrases().fill(text, scope)));
  }

  /** Ids of the theme's own blocks are as written; those of a sub-theme carry its node. */
  private String id(String kind, String given, Scope scope) {
    String own = given.isEmpty() ? section + "-" + kind + "-" + out.size() : given;
    return scope
        .verdict()
        .filter(v -> !scope.verdict().equals(m.scope().verdict()))
        .map(v -> own + "-" + v.node().replace('/', '-'))
        .orElse(own);
  }

  private Block.KeyFact fact(BlockTemplate.KeyFactTemplate f, Scope scope) {
    return new Block.KeyFact(
        m.phrases().fill(f.figure(), scope), m.phrases().fill(f.text(), scope));
  }

  private List<List<Inline>> fill(List<String> texts, Scope scope) {
    return texts.stream().map(text -> m.phrases().fill(text, scope)).toList();
  }
}
