package org.redthread.report.gather;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.redthread.report.findings.BodyRow;
import org.redthread.signals.Panel;
import org.redthread.signals.PanelOrganisation;

/** The year of each organisation. */
record Bodies(Panel panel, YearWindow window, ClosingsApart closings, RunFacts run) {

  /** Those with complaints received or decided in the year, most complaints first. */
  List<BodyRow> rows() {
    return IntStream.range(0, panel.organisations().size())
        .mapToObj(this::row)
        .filter(row -> row.volume().complaints() > 0 || row.decided() > 0)
        .sorted(
            Comparator.comparingLong((BodyRow r) -> -r.volume().complaints())
                .thenComparing(BodyRow::name)
                .thenComparing(BodyRow::id))
        .toList();
  }

  BodyRow row(int position) {
    PanelOrganisation organisation = panel.organisations().get(position);
    ClosingRows own = closings.about(organisation.id());
    Selected selected = Selected.one(panel, position);
    return new BodyRow(
        organisation.id(),
        run.name(organisation.id()),
        organisation.sector(),
        organisation.region(),
        selected.volume(window),
        own.decided(),
        own.upheld(),
        Rates.rate(selected, window.months(), panel::total));
  }
}
