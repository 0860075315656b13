package org.redthread.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redthread.report.findings.Funnel;
import org.redthread.report.findings.HeatCell;
import org.redthread.report.findings.Interval;
import org.redthread.report.findings.OrganisationRow;
import org.redthread.signals.Panel;
import org.redthread.signals.PanelOrganisation;
import org.redthread.signals.Profile;
import org.redthread.signals.Settings;
import org.redthread.signals.Span;
import org.redthread.signals.expected.PooledRatio;
import org.redthread.signals.funnel.Flag;
import org.redthread.signals.funnel.FunnelMethod;
import org.redthread.signals.funnel.FunnelPoint;
import org.redthread.signals.funnel.Limits;
import org.redthread.themes.FailureTypes;

/** The organisations of a theme: against their own history, and against each other. */
final class OrganisationFindings {
  private static final double Z95 = 1.959964;
  private static final double ONE_SIDED = 0.05;

  /** Points of the limits' curves: enough to look smooth. */
  private static final int CURVE = 60;

  private final Panel panel;
  private final OrganisationDirectory directory;
  private final Span window;

  OrganisationFindings(Panel panel, OrganisationDirectory directory, int start) {
    this.panel = panel;
    this.directory = directory;
    this.window = new Span(start, panel.periods().size());
  }

  List<OrganisationRow> rows(Profile profile) {
    return profile.bodies().stream().map(this::row).toList();
  }

  private OrganisationRow row(Profile.Body body) {
    PanelOrganisation organisation = panel.organisations().get(body.organisation());
    return new OrganisationRow(
        organisation.id(),
        directory.name(organisation.id()),
        organisation.region(),
        organisation.sector(),
        body.before(),
        body.after(),
        body.expected(),
        interval(body.ratio()),
        flag(body));
  }

  /** Of one organisation alone: the normal interval of the logarithm. */
  private static Optional<Interval> interval(PooledRatio ratio) {
    double half = Z95 * ratio.standardError();
    return VerdictFindings.interval(
        ratio.ratio(), ratio.ratio() * Math.exp(-half), ratio.ratio() * Math.exp(half));
  }

  private static OrganisationRow.Flag flag(Profile.Body body) {
    if (body.p() <= ONE_SIDED) {
      return OrganisationRow.Flag.ELEVATED;
    }
    boolean couldNotTell = body.expected() < 1 && body.after() < 3;
    return couldNotTell ? OrganisationRow.Flag.TOO_FEW : OrganisationRow.Flag.NOT_ELEVATED;
  }

  /** In the window: complaints of the theme against those expected of the organisation's size. */
  Funnel funnel(int node) {
    List<Integer> members = new ArrayList<>();
    for (int o = 0; o < panel.organisations().size(); o++) {
      if (panel.total(o, window) > 0) {
        members.add(o);
      }
    }
    double share = (double) panel.count(node, window) / Math.max(1, panel.total(window));
    if (members.size() < 3 || share == 0) {
      return new Funnel(1, List.of(), List.of());
    }
    double[] observed = members.stream().mapToDouble(o -> panel.count(node, o, window)).toArray();
    double[] expected = members.stream().mapToDouble(o -> share * panel.total(o, window)).toArray();
    org.redthread.signals.funnel.Funnel funnel =
        org.redthread.signals.funnel.Funnel.of(observed, expected, FunnelMethod.CORRECTED);
    List<Funnel.Point> points = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      points.add(point(members.get(i), observed[i], expected[i], funnel.points().get(i)));
    }
    double largest = java.util.Arrays.stream(expected).max().orElse(1);
    double dispersion = Math.max(1, funnel.dispersion().phi());
    return new Funnel(dispersion, points, curve(funnel, largest));
  }

  private Funnel.Point point(
      int organisation, double observed, double expected, FunnelPoint point) {
    return new Funnel.Point(
        panel.organisations().get(organisation).id(),
        Math.round(observed),
        expected,
        position(point.flag()));
  }

  private static Funnel.Position position(Flag flag) {
    return switch (flag) {
      case HIGH_998 -> Funnel.Position.ABOVE;
      case LOW_998 -> Funnel.Position.BELOW;
      default -> Funnel.Position.WITHIN;
    };
  }

  private static List<Funnel.Limit> curve(
      org.redthread.signals.funnel.Funnel funnel, double largest) {
    List<Funnel.Limit> curve = new ArrayList<>();
    for (int i = 1; i <= CURVE; i++) {
      double expected = largest * 1.05 * i * i / (CURVE * (double) CURVE);
      Limits limits = funnel.limitsAt(Math.max(expected, 0.05));
      curve.add(
          new Funnel.Limit(
              Math.max(expected, 0.05),
              limits.lower95(),
              limits.upper95(),
              limits.lower998(),
              limits.upper998()));
    }
    return curve;
  }

  /** Each organisation and failing in the window, against its own history. */
  List<HeatCell> heat(List<Integer> nodes, Settings settings) {
    List<HeatCell> cells = new ArrayList<>();
    for (int node : nodes) {
      String id = panel.types().id(node).substring(FailureTypes.THEME.length());
      for (Profile.Body body : Profile.of(panel, settings, node, window.from()).bodies()) {
        String organisation = panel.organisations().get(body.organisation()).id();
        cells.add(new HeatCell(organisation, id, body.after(), body.expected()));
      }
    }
    return cells;
  }
}
