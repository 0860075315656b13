package org.redthread.site.pages;

import java.nio.file.Path;
import org.redthread.run.CsvFile;
import org.redthread.signals.Explanation;
import org.redthread.site.Slug;

/** The three tables of a verdict's evidence, one below the other, as a file. */
final class EvidenceFile {
  private static final String[] COLUMNS = {
    "part", "name", "found", "needed", "tested", "ratio", "ratio_lower", "holds"
  };

  private EvidenceFile() {}

  static void write(Path folder, Explanation why) {
    Path target = folder.resolve(Slug.type(why.failureType()) + "-evidence.csv");
    try (CsvFile file = CsvFile.create(target, COLUMNS)) {
      why.conditions().forEach(each -> condition(file, each));
      why.groups().forEach(each -> group(file, each));
      why.checks().forEach(each -> check(file, each));
    }
  }

  private static void condition(CsvFile file, Explanation.Condition each) {
    file.row("condition", each.name(), each.found(), each.needed(), null, null, null, each.met());
  }

  private static void group(CsvFile file, Explanation.Place each) {
    file.row(
        each.kind(),
        each.name(),
        each.atLeast(),
        null,
        each.exposed(),
        each.ratio(),
        each.lower(),
        null);
  }

  private static void check(CsvFile file, Explanation.Line each) {
    file.row("check", each.check(), each.atLeast(), each.needed(), null, null, null, each.holds());
  }
}
