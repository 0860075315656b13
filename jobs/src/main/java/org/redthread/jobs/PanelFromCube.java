package org.redthread.jobs;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.redthread.signals.FailureTypes;
import org.redthread.signals.Panel;
import org.redthread.signals.PanelBuilder;
import org.redthread.signals.PanelOrganisation;
import org.redthread.signals.Periods;

/** Hands the counts of the cube to the statistics as a panel. */
final class PanelFromCube {
  private final OrganisationDirectory directory;
  private final FailureTypes types;
  private final RunWindow window;

  PanelFromCube(OrganisationDirectory directory, FailureTypes types, RunWindow window) {
    this.directory = directory;
    this.types = types;
    this.window = window;
  }

  /**
   * @param cells counts; those without an organisation are left out here and told of elsewhere
   */
  Panel build(List<CubeCell> cells) {
    List<CubeCell> placed =
        cells.stream()
            .filter(cell -> !cell.organisation().isEmpty())
            .filter(cell -> window.place(cell.month()) < window.months())
            .filter(this::hasVerdict)
            .toList();
    List<PanelOrganisation> organisations = organisations(placed);
    PanelBuilder builder =
        Panel.of(organisations, types, Periods.months(window.first(), window.months()))
            .call(directory.placeNames());
    Map<String, Integer> places = places(organisations);
    placed.forEach(cell -> add(builder, places, cell));
    addExposure(builder, places);
    return builder.build();
  }

  /** Codes without a place, and praise, are counted but get no verdict. */
  private boolean hasVerdict(CubeCell cell) {
    return cell.failureType().equals(FailureCoding.ALL) || types.position(cell.failureType()) >= 0;
  }

  private List<PanelOrganisation> organisations(List<CubeCell> cells) {
    Set<String> ids =
        cells.stream().map(CubeCell::organisation).collect(Collectors.toCollection(TreeSet::new));
    return ids.stream()
        .map(id -> new PanelOrganisation(id, directory.sector(id), directory.region(id)))
        .sorted(Comparator.comparing(PanelOrganisation::id))
        .toList();
  }

  private static Map<String, Integer> places(List<PanelOrganisation> organisations) {
    Map<String, Integer> places = new HashMap<>();
    for (PanelOrganisation organisation : organisations) {
      places.put(organisation.id(), places.size());
    }
    return places;
  }

  private void add(PanelBuilder builder, Map<String, Integer> places, CubeCell cell) {
    int organisation = places.getOrDefault(cell.organisation(), -1);
    int period = window.place(cell.month());
    int complaints = Math.toIntExact(cell.complaints());
    if (cell.failureType().equals(FailureCoding.ALL)) {
      builder.total(organisation, period, complaints);
    } else {
      builder.add(types.position(cell.failureType()), organisation, period, complaints);
    }
  }

  private void addExposure(PanelBuilder builder, Map<String, Integer> places) {
    places.forEach(
        (id, organisation) -> {
          for (int period = 0; directory.size(id) > 0 && period < window.months(); period++) {
            builder.exposure(organisation, period, directory.size(id));
          }
        });
    for (OrganisationDirectory.Activity activity : directory.activity()) {
      Integer organisation = places.get(activity.organisation());
      YearMonth month = activity.month();
      int period = window.place(month);
      if (organisation != null && period >= 0 && period < window.months()) {
        builder.exposure(organisation, period, activity.amount());
      }
    }
  }
}
