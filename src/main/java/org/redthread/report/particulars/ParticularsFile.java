package org.redthread.report.particulars;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redthread.report.findings.Language;
import org.redthread.run.OperatorException;
import org.redthread.run.Problems;
import org.redthread.run.Yaml;

/** Reads particulars and the register of recommendations that they name. */
public final class ParticularsFile {
  /** Where the particulars of a report are looked for. */
  private static final Path FOLDER = Path.of("jobs", "conf", "reports");

  private ParticularsFile() {}

  /**
   * What a report is shown with: the file given, or that of the report's name under
   * jobs/conf/reports, or none where there is none.
   *
   * @throws OperatorException if the file is of another report, has an unknown key or a text is
   *     missing in the language; every such slip is listed
   */
  public static Issue issue(Stage stage, @Nullable Path given, String report, Language language) {
    Path file = given == null ? FOLDER.resolve(report + ".yaml") : given;
    if (given == null && !Files.exists(file)) {
      return new Issue(stage, Optional.empty(), Register.EMPTY, LegalBases.standard());
    }
    Particulars particulars = Yaml.read(file, Particulars.class);
    same(file, "report", particulars.report(), report);
    Issue issue =
        new Issue(
            stage, Optional.of(particulars), register(file, particulars), LegalBases.standard());
    translated(file, issue, language);
    return issue;
  }

  private static Register register(Path file, Particulars particulars) {
    if (particulars.recommendations().isEmpty()) {
      return Register.EMPTY;
    }
    Path named = file.resolveSibling(particulars.recommendations()).normalize();
    Register register = Yaml.read(named, Register.class);
    same(named, "theme", register.theme(), particulars.report());
    return register;
  }

  private static void same(Path file, String key, String found, String report) {
    if (!found.equals(report)) {
      throw new OperatorException(
          "%s, key '%s': it is of '%s', not of '%s'; name another file with --particulars."
              .formatted(file, key, found, report));
    }
  }

  private static void translated(Path file, Issue issue, Language language) {
    Problems problems = new Problems();
    for (Passage passage : Passage.of(issue)) {
      if (passage.text().in(language).isEmpty()) {
        problems.add(
            "%s: '%s' has no text under '%s'; add it or render another language."
                .formatted(file, passage.place(), language.code()));
      }
    }
    problems.throwIfAny();
  }
}
