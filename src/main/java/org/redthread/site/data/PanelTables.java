package org.redthread.site.data;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.redthread.run.CsvFile;
import org.redthread.signals.FailureTypes;
import org.redthread.signals.Panel;
import org.redthread.signals.PanelOrganisation;
import org.redthread.signals.Span;

/**
 * Writes the counts that the verdicts of a run rest on: {@code counts.csv.gz}, {@code
 * organisations.csv} and {@code failure_types.csv}. The three are input of {@code redthread stats
 * systemic}, so that anyone can take the verdicts again from them.
 *
 * @param names of organisations, by id
 * @param labels of failure types in Norwegian, by id
 */
public record PanelTables(UnaryOperator<String> names, UnaryOperator<String> labels) {
  static final String COUNTS = "counts.csv.gz";
  static final String ORGANISATIONS = "organisations.csv";
  static final String TYPES = "failure_types.csv";

  /** The names of the files written; of a run without a panel they have no rows. */
  public List<String> write(Path folder, java.util.Optional<Panel> panel) {
    try (CsvFile counts =
            CsvFile.create(
                folder.resolve(COUNTS), "organisation", "failure_type", "period", "count");
        CsvFile organisations =
            CsvFile.create(
                folder.resolve(ORGANISATIONS), "organisation", "name", "sector", "region");
        CsvFile types =
            CsvFile.create(folder.resolve(TYPES), "node", "parent", "label", "label_nb")) {
      panel.ifPresent(
          found -> {
            counts(counts, found);
            organisations(organisations, found);
            types(types, found.types());
          });
    }
    return List.of(COUNTS, ORGANISATIONS, TYPES);
  }

  private static void counts(CsvFile file, Panel panel) {
    for (int organisation = 0; organisation < panel.organisations().size(); organisation++) {
      String id = panel.organisations().get(organisation).id();
      for (int period = 0; period < panel.periods().size(); period++) {
        Span at = Span.at(period);
        String label = panel.periods().label(period);
        if (panel.total(organisation, at) > 0) {
          file.row(id, "", label, panel.total(organisation, at));
        }
        for (int type = 0; type < panel.types().size(); type++) {
          int count = panel.count(type, organisation, at);
          if (count > 0) {
            file.row(id, panel.types().id(type), label, count);
          }
        }
      }
    }
  }

  private void organisations(CsvFile file, Panel panel) {
    for (PanelOrganisation each : panel.organisations()) {
      file.row(each.id(), names.apply(each.id()), each.sector(), each.region());
    }
  }

  private void types(CsvFile file, FailureTypes types) {
    for (int type = 0; type < types.size(); type++) {
      String parent = types.parent(type) < 0 ? "" : types.id(types.parent(type));
      String id = types.id(type);
      file.row(id, parent, types.label(type), labels.apply(id));
    }
  }
}
