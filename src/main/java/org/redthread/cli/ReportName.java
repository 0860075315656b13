package org.redthread.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.redthread.report.findings.Findings;
import org.redthread.report.findings.Kind;
import org.redthread.report.gather.FileNames;
import org.redthread.run.OperatorException;

/**
 * Which report is asked for: a theme, annual, or organisation with the id of one.
 *
 * @param name the theme, or the organisation's id as files are named; annual
 */
record ReportName(Kind kind, String name) {
  private static final String ORGANISATIONS = "organisations";

  /**
   * Reads what stands on the command line.
   *
   * @param organisation the option beside it, if given
   */
  static ReportName of(String text, @Nullable String organisation) {
    String word = Kind.ORGANISATION.word();
    if (text.equals(word) && organisation != null && !organisation.isBlank()) {
      return new ReportName(Kind.ORGANISATION, FileNames.of(organisation.strip()));
    }
    if (organisation != null) {
      throw new OperatorException(
          "--organisation goes with 'report organisation', and needs the id of one.");
    }
    if (text.startsWith(word + "/") && text.length() > word.length() + 1) {
      return new ReportName(
          Kind.ORGANISATION, FileNames.of(text.substring(word.length() + 1).strip()));
    }
    if (text.equals(word) || text.equals(word + "/")) {
      throw new OperatorException(
          "Name the organisation, as in 'report organisation --organisation CODE'; its code is in the register.");
    }
    return new ReportName(text.equals(Kind.ANNUAL.word()) ? Kind.ANNUAL : Kind.THEMATIC, text);
  }

  /** Its findings in the folder of a run. */
  Path findings(Path run) {
    return folder(run.resolve("findings"), name + ".json");
  }

  /** Its documents in the folder of reports. */
  Path documents(Path reports) {
    return folder(reports, name);
  }

  private Path folder(Path under, String last) {
    return (kind == Kind.ORGANISATION ? under.resolve(ORGANISATIONS) : under).resolve(last);
  }

  /**
   * @throws OperatorException if the findings are of something else
   */
  void check(Path file, Findings found) {
    if (found.kind() != kind || !found.subject().id().equals(name)) {
      throw new OperatorException(
          "%s holds the findings of '%s' (%s), not of '%s' (%s)."
              .formatted(file, found.subject().id(), found.kind().word(), name, kind.word()));
    }
  }
}
