package org.redthread.site.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redthread.report.findings.Funnel;
import org.redthread.report.gather.PeerPoints;
import org.redthread.signals.Panel;
import org.redthread.signals.PanelOrganisation;
import org.redthread.signals.Span;
import org.redthread.signals.local.LocalOutlier;
import org.redthread.signals.local.LocalOutliers;
import org.redthread.site.data.Cell;
import org.redthread.site.data.Line;
import org.redthread.site.data.Run;
import org.redthread.site.data.VerdictLine;

/** What pages ask a run for again and again, found once. */
final class Lookup {
  private static final LocalOutliers.Bar EVERYONE = new LocalOutliers.Bar(1, 0, 0);

  private final Panel panel;
  private final TypeTree tree;
  private final List<Quarter> quarters;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<Cell, LocalOutlier> peers = new HashMap<>();
  private final Map<Cell, List<Line>> outliers;
  private final Map<String, List<Line>> clusters;
  private final Map<String, List<Line>> recurrence;
  private final Map<String, VerdictLine> verdicts;
  private final List<String> labels;
  private final Map<Cell, OwnHistoryCell> histories = new ConcurrentHashMap<>();
  private final Map<String, Funnel> funnels = new ConcurrentHashMap<>();
  private final Map<String, Map<String, AfterRemedies>> remedies = new ConcurrentHashMap<>();

  Lookup(Run run, Panel panel) {
    this.panel = panel;
    this.tree = new TypeTree(panel.types());
    this.labels = panel.periods().labels();
    this.quarters = Quarter.of(panel.periods());
    for (int i = 0; i < panel.organisations().size(); i++) {
      places.put(panel.organisations().get(i).id(), i);
    }
    LocalOutliers.of(panel, year(), EVERYONE)
        .forEach(each -> peers.put(new Cell(each.failureType(), each.organisation()), each));
    outliers = by(run.table("local_outliers.csv"), Cell::of);
    clusters = by(run.table("clusters.csv"), line -> line.text("failure_type"));
    recurrence = by(run.table("recurrence.csv"), line -> line.text("organisation"));
    verdicts = run.verdicts().stream().collect(Collectors.toMap(VerdictLine::type, each -> each));
  }

  private static <K> Map<K, List<Line>> by(List<Line> lines, Function<Line, K> key) {
    return lines.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }

  Panel panel() {
    return panel;
  }

  List<Quarter> quarters() {
    return quarters;
  }

  /** The last twelve months, or what there is of them. */
  Span year() {
    int size = panel.periods().size();
    return new Span(Math.max(0, size - panel.periods().unit().perYear()), size);
  }

  /** The twelve months before those; shorter or empty where the run does not reach so far back. */
  Span yearBefore() {
    int to = year().from();
    return new Span(Math.max(0, to - panel.periods().unit().perYear()), to);
  }

  /** First and last month of a span. */
  String from(Span span) {
    return labels.get(span.from());
  }

  String to(Span span) {
    return labels.get(span.to() - 1);
  }

  int place(String organisation) {
    return places.getOrDefault(organisation, -1);
  }

  PanelOrganisation organisation(String id) {
    return panel.organisations().get(place(id));
  }

  /** Whether the counts have both; a file of a run may name more. */
  boolean knows(Cell cell) {
    return place(cell.organisation()) >= 0 && panel.types().position(cell.type()) >= 0;
  }

  int count(Cell cell, Span span) {
    return panel.count(panel.types().position(cell.type()), place(cell.organisation()), span);
  }

  int total(String organisation, Span span) {
    return panel.total(place(organisation), span);
  }

  /** How a cell of the last year stands to its peers; null where it was not compared. */
  @Nullable LocalOutlier peers(Cell cell) {
    return peers.get(cell);
  }

  /** How a cell of the last year stands to the year before. */
  OwnHistoryCell history(Cell cell) {
    return histories.computeIfAbsent(cell, each -> OwnHistoryCell.of(this, each));
  }

  /**
   * The organisations against each other in the last year: each one's expected count is its share
   * of all complaints. Worked out once for all languages.
   */
  Funnel funnel(String type) {
    return funnels.computeIfAbsent(type, this::drawn);
  }

  private Funnel drawn(String type) {
    double share = share(type);
    PeerPoints points = new PeerPoints();
    for (PanelOrganisation each : panel.organisations()) {
      double expected = share * total(each.id(), year());
      if (expected > 0) {
        points.add(each.id(), count(new Cell(type, each.id()), year()), expected);
      }
    }
    return points.funnel();
  }

  /** The share of a type among all complaints of the last year. */
  double share(String type) {
    int position = panel.types().position(type);
    return panel.count(position, year()) / (double) Math.max(1, panel.total(year()));
  }

  /** Complaints of all types in the last year about the organisations of a region. */
  long regionTotal(String region) {
    return panel.organisations().stream()
        .filter(each -> each.region().equals(region))
        .mapToLong(each -> total(each.id(), year()))
        .sum();
  }

  /** Rows of local_outliers.csv. */
  List<Line> outliers(Cell cell) {
    return outliers.getOrDefault(cell, List.of());
  }

  boolean standsOut(Cell cell) {
    return outliers.containsKey(cell);
  }

  /** Rows of clusters.csv that are there, the largest first. */
  List<Line> clusters(String type) {
    return clusters.getOrDefault(type, List.of()).stream()
        .filter(line -> line.count("size") > 0)
        .toList();
  }

  /** Rows of recurrence.csv. */
  List<Line> recurrence(String organisation) {
    return recurrence.getOrDefault(organisation, List.of());
  }

  /** What came after remedies at an organisation, by failure type. */
  Map<String, AfterRemedies> remedies(String organisation) {
    return remedies.computeIfAbsent(organisation, id -> AfterRemedies.byType(recurrence(id)));
  }

  @Nullable VerdictLine verdict(String type) {
    return verdicts.get(type);
  }

  /** Failure types that an organisation has complaints of, in the order of the taxonomy. */
  List<Cell> ofOrganisation(String organisation) {
    List<Cell> cells = new ArrayList<>();
    for (int type = 0; type < panel.types().size(); type++) {
      if (panel.count(type, place(organisation), panel.whole()) > 0) {
        cells.add(new Cell(panel.types().id(type), organisation));
      }
    }
    return cells;
  }

  /** Organisations that complaints of a type are about, in the order of their ids. */
  List<Cell> ofType(String type) {
    int position = panel.types().position(type);
    List<Cell> cells = new ArrayList<>();
    for (int at = 0; position >= 0 && at < panel.organisations().size(); at++) {
      if (panel.count(position, at, panel.whole()) > 0) {
        cells.add(new Cell(type, panel.organisations().get(at).id()));
      }
    }
    return cells;
  }

  /** Failure types right below one. */
  List<String> children(String type) {
    return tree.children(type);
  }

  /** Those above a type, the topmost first. */
  List<String> parents(String type) {
    return tree.parents(type);
  }
}
