package org.redthread.report.disclosure;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.redthread.report.blocks.Block;
import org.redthread.report.blocks.Inline;
import org.redthread.report.blocks.Report;
import org.redthread.report.blocks.Section;
import org.redthread.report.findings.Kind;
import org.redthread.report.findings.Language;
import org.redthread.report.wording.Wording;

/**
 * Tells under each table and chart by which policy its figures are shown. The words come with the
 * program and not with a template: they say what the program does.
 */
public final class PolicyNotes {
  private final Disclosed disclosed;
  private final Properties words;

  private PolicyNotes(Disclosed disclosed, Language language) {
    this.disclosed = disclosed;
    this.words = words(language);
  }

  /** The report with a note more under each table, and under each chart that leaves out marks. */
  public static Report add(Report report, Disclosed disclosed) {
    PolicyNotes notes = new PolicyNotes(disclosed, report.language());
    return new Report(
        report.language(),
        report.cover(),
        report.terms(),
        report.sections().stream().map(notes::section).toList(),
        report.letter());
  }

  private Section section(Section section) {
    return new Section(
        section.id(),
        section.kind(),
        section.title(),
        section.blocks().stream().map(this::block).toList());
  }

  private Block block(Block block) {
    if (block instanceof Block.Table t) {
      Policy policy = local(t) ? disclosed.policy() : Policy.NATIONAL;
      List<List<Inline>> notes = with(t.notes(), policy.key());
      return new Block.Table(t.id(), t.caption(), t.description(), t.columns(), t.rows(), notes);
    }
    if (block instanceof Block.Picture p && disclosed.policy() == Policy.HES && local(p)) {
      List<List<Inline>> notes = with(p.notes(), "chart");
      return new Block.Picture(p.id(), p.caption(), p.alt(), p.chart(), notes);
    }
    return block;
  }

  /** Whether a block has, or holds back, a figure of one organisation; a letter has no others. */
  private boolean local(Block block) {
    boolean letter = disclosed.findings().kind() == Kind.ORGANISATION;
    return Figures.in(block).stream()
            .anyMatch(figure -> letter || disclosed.subNational(figure.fact()))
        || block instanceof Block.Table table && holdsBack(table);
  }

  private static boolean holdsBack(Block.Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> cell.equals(Inline.words(Wording.SUPPRESSED)));
  }

  private List<List<Inline>> with(List<List<Inline>> notes, String key) {
    return Stream.concat(notes.stream(), Stream.of(Inline.words(words.getProperty(key)))).toList();
  }

  private static Properties words(Language language) {
    Properties words = new Properties();
    String file = "notes-" + language.code() + ".properties";
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(PolicyNotes.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
