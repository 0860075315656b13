package org.redthread.signals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.redthread.run.OperatorException;
import org.redthread.signals.scan.Drawing;

/**
 * The whole assessment of a panel: each failure type, at each organisation, against that
 * organisation's own history; then how many organisations rose.
 *
 * <p>Comparing organisations with each other cannot see a systemic failing: if most of them fail
 * alike, the failing is the mean. So organisations are compared with themselves, and counted.
 */
public final class Systemic {
  private final Panel panel;
  private final Settings settings;
  private final NodeSeries series;
  private final int[] starts;
  private final List<Group> groups;
  private final @Nullable Untestable[] obstacles;
  private final Drawing drawing;

  private Systemic(Panel panel, Settings settings, Drawing drawing) {
    this.drawing = drawing;
    this.panel = panel;
    this.settings = settings;
    this.series = new NodeSeries(panel);
    this.starts = Windows.starts(panel.periods(), settings);
    this.groups = Group.of(panel.organisations());
    this.obstacles =
        IntStream.range(0, panel.types().size())
            .mapToObj(this::obstacle)
            .toArray(Untestable[]::new);
  }

  /**
   * Assesses every failure type. The result depends on the panel and the settings alone, not on the
   * number of cores.
   *
   * @throws OperatorException if the exposure model is asked for and the panel has no activity, or
   *     if the current period lies outside the panel
   */
  public static Assessment assess(Panel panel, Settings settings) {
    return assess(panel, settings, Drawing.HERE);
  }

  /** As {@link #assess(Panel, Settings)}, with the replicates of the scan drawn elsewhere. */
  public static Assessment assess(Panel panel, Settings settings, Drawing drawing) {
    if (settings.model() == Model.EXPOSURE && !panel.hasExposure()) {
      throw new OperatorException(
          "The exposure model needs activity: give each organisation an exposure per period, or"
              + " use the composition model.");
    }
    return new Systemic(panel, settings, drawing).assess();
  }

  private Assessment assess() {
    Map<Integer, Candidates> candidates = candidates();
    Map<Integer, Evidence> evidence = evidence(candidates);
    Writing writing = new Writing(panel, settings, groups);
    List<Verdict> verdicts = new ArrayList<>();
    List<Explanation> explanations = new ArrayList<>();
    for (int node = 0; node < panel.types().size(); node++) {
      Writing.Page page = writing.page(node, evidence.get(node), obstacles[node]);
      verdicts.add(page.verdict());
      explanations.add(page.explanation());
    }
    return new Assessment(verdicts, explanations, facts(candidates.size()));
  }

  /** What stands in the way of testing a type; null where nothing does. */
  private @Nullable Untestable obstacle(int node) {
    long of = panel.count(node, panel.whole());
    if (of == 0) {
      return Untestable.NO_COMPLAINTS;
    }
    if (settings.model() == Model.COMPOSITION && of == panel.total(panel.whole())) {
      return Untestable.NO_CONTRAST;
    }
    if (starts.length == 0) {
      return Untestable.TOO_SHORT;
    }
    int begins = series.begins(node);
    boolean young = Arrays.stream(starts).noneMatch(s -> s - begins >= settings.minHistory());
    if (young) {
      // At the start of a feed every type is new, and none of them is news.
      boolean late = begins - first() >= settings.minHistory();
      return late ? Untestable.NEW_TYPE : Untestable.NO_ORGANISATION;
    }
    return null;
  }

  /** The first period with any complaint. */
  private int first() {
    return IntStream.range(0, panel.periods().size())
        .filter(t -> panel.total(Span.at(t)) > 0)
        .findFirst()
        .orElse(0);
  }

  private Levels levels() {
    long testable = Arrays.stream(obstacles).filter(o -> o == null).count();
    return Levels.of(settings.alpha(), (int) testable * starts.length, groups.size());
  }

  private Map<Integer, Candidates> candidates() {
    Candidates.Judge judge = new Candidates.Judge(settings, levels(), groups);
    Candidates[] found = new Candidates[panel.types().size()];
    IntStream.range(0, found.length)
        .parallel()
        .filter(node -> obstacles[node] == null)
        .forEach(
            node -> {
              List<Contrast> contrasts = contrasts(node);
              if (!contrasts.isEmpty()) {
                found[node] = judge.of(node, contrasts);
              }
            });
    Map<Integer, Candidates> byNode = new TreeMap<>();
    for (int node = 0; node < found.length; node++) {
      if (found[node] != null) {
        byNode.put(node, found[node]);
      } else if (obstacles[node] == null) {
        obstacles[node] = Untestable.NO_ORGANISATION;
      }
    }
    return byNode;
  }

  private List<Contrast> contrasts(int node) {
    int begins = series.begins(node);
    int[] old = Arrays.stream(starts).filter(s -> s - begins >= settings.minHistory()).toArray();
    return series.contrasts(node, settings.model(), old, settings.minHistory()).stream()
        .filter(contrast -> contrast.size() > 0)
        .toList();
  }

  private Map<Integer, Evidence> evidence(Map<Integer, Candidates> candidates) {
    Map<Integer, Evidence.Across> tests =
        new AcrossTests(settings, panel, drawing).of(List.copyOf(candidates.values()));
    Examination examination = new Examination(panel, settings, levels(), groups);
    Map<Integer, Evidence> found = new java.util.concurrent.ConcurrentSkipListMap<>();
    candidates.values().parallelStream()
        .forEach(
            candidate ->
                found.put(
                    candidate.node(),
                    examination.of(
                        candidate, tests.getOrDefault(candidate.node(), Evidence.Across.NONE))));
    return found;
  }

  private Assessment.Facts facts(int tested) {
    Periods periods = panel.periods();
    return new Assessment.Facts(
        settings.seed(),
        settings.replicates(),
        tested,
        starts.length,
        settings.model(),
        settings.alpha(),
        periods.label(0),
        periods.label(periods.size() - 1),
        Notes.of(panel, settings));
  }
}
