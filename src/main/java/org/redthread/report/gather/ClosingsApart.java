package org.redthread.report.gather;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.redthread.signals.Panel;
import org.redthread.signals.PanelOrganisation;

/**
 * How complaints of a year ended, taken apart once: an office has a hundred thousand closings, and
 * hundreds of organisations ask for theirs.
 *
 * @param all those about organisations of the panel, as all other counts are
 * @param own by organisation
 */
record ClosingsApart(ClosingRows all, Map<String, ClosingRows> own) {

  static ClosingsApart of(List<Closing> closings, Panel panel, YearWindow window) {
    Set<String> known =
        panel.organisations().stream().map(PanelOrganisation::id).collect(Collectors.toSet());
    Map<String, ClosingRows> own =
        closings.stream()
            .filter(closing -> known.contains(closing.organisation()))
            .collect(
                Collectors.groupingBy(
                    Closing::organisation,
                    Collectors.collectingAndThen(
                        Collectors.toList(), rows -> new ClosingRows(rows, window))));
    List<Closing> all =
        closings.stream().filter(closing -> own.containsKey(closing.organisation())).toList();
    return new ClosingsApart(new ClosingRows(all, window), own);
  }

  /** The closings about one organisation. */
  ClosingRows about(String organisation) {
    return own.getOrDefault(organisation, new ClosingRows(List.of(), all.window()));
  }
}
