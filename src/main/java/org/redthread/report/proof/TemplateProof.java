package org.redthread.report.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.redthread.report.Templates;
import org.redthread.report.compose.Composer;
import org.redthread.report.docx.DocxWriter;
import org.redthread.report.findings.Kind;
import org.redthread.report.findings.Language;
import org.redthread.run.OperatorException;
import org.redthread.run.Problems;

/**
 * Proofs folders of templates: placeholders, cross-references and footnotes that do not exist,
 * tables and charts without words or words without them, terms that the program needs, entries of
 * one language that the other lacks, styles that the Word template lacks.
 */
public final class TemplateProof {
  /** What of a wording the program looks up by name. */
  private static final List<String> NEEDED = List.of("terms", "nouns", "verdicts", "values");

  private final Path base;

  /**
   * @param base the folder whose wording the other kinds build on: reports-templates/thematic
   */
  public TemplateProof(Path base) {
    this.base = base;
  }

  /** The folders of reports among templates, in the order of their names; the site is none. */
  public static List<Path> reports(Path templates) {
    try (Stream<Path> folders = Files.list(templates)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve(name(Language.EN))))
          .filter(folder -> !folder.endsWith("site"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new OperatorException("%s cannot be listed.".formatted(templates), e);
    }
  }

  /** Every problem of the folders, a sentence each, with file and line. */
  public List<String> of(List<Path> folders) {
    Problems problems = new Problems();
    for (Path folder : folders) {
      problems.gather(() -> folder(folder).forEach(problems::add));
    }
    return problems.all();
  }

  private List<String> folder(Path folder) {
    List<String> found = new ArrayList<>();
    List<WordingSheet> sheets = new ArrayList<>();
    for (Language language : Language.values()) {
      String name = name(language);
      WordingSheet sheet = WordingSheet.read(folder.resolve(name));
      sheets.add(sheet);
      found.addAll(wording(folder, sheet, WordingSheet.read(base.resolve(name))));
    }
    found.addAll(new LanguageProof(sheets.get(0), sheets.get(1)).problems());
    found.addAll(new LanguageProof(sheets.get(1), sheets.get(0)).problems());
    Path word = folder.resolve("template.docx");
    if (Files.exists(word)) {
      DocxWriter.missingStyles(word)
          .forEach(style -> found.add("%s: the style '%s' is missing.".formatted(word, style)));
    }
    return found;
  }

  private List<String> wording(Path folder, WordingSheet sheet, WordingSheet under) {
    List<String> found = new ArrayList<>();
    Optional<KnownFacts> facts = KnownFacts.of(String.valueOf(folder.getFileName()));
    Set<String> footnotes = new HashSet<>(sheet.keys("footnotes"));
    footnotes.addAll(under.keys("footnotes"));
    found.addAll(new PlaceholderProof(sheet, facts, footnotes).problems());
    found.addAll(new CaptionProof(sheet, under).problems(Composer.tables(), Composer.charts()));
    if (folder.equals(base)) {
      found.addAll(needed(sheet));
    }
    return found;
  }

  private List<String> needed(WordingSheet sheet) {
    WordingSheet whole =
        WordingSheet.read(Templates.bundled(Kind.THEMATIC, sheet.file().getFileName().toString()));
    List<String> found = new ArrayList<>();
    for (String map : NEEDED) {
      for (String key : whole.keys(map)) {
        if (!sheet.keys(map).contains(key)) {
          found.add(
              "%s: '%s' lacks '%s', which the program needs."
                  .formatted(sheet.place(List.of(map)), map, key));
        }
      }
    }
    return found;
  }

  private static String name(Language language) {
    return "wording-" + language.code() + ".yaml";
  }
}
