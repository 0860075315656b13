package org.redthread.text.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.redthread.text.Letter;

/**
 * The recurring themes of one scope, night after night: of a failure type across organisations, or
 * of one organisation and failure type.
 *
 * <p>New letters are first placed by the model of the last night, so that themes keep their
 * letters. Words that come up suddenly and together start a theme at once. When a quarter more
 * letters have come, themes are found anew, beginning with those there are, and {@link Lineage}
 * says which is which. A night depends on its letters and on the last night's book alone, not on
 * the order of letters.
 */
public final class Patterns {
  private final PatternSettings settings;
  private final ClusterBook last;
  private final List<PatternLetter> letters;
  private final List<Letter> fresh = new ArrayList<>();
  private final Map<String, String> clusters;
  private final Map<String, Double> strengths = new TreeMap<>();
  private final Map<String, ClusterBook.Entry> entries = new TreeMap<>();
  private final Set<String> since = new HashSet<>();
  private final List<LineageEvent> lineage = new ArrayList<>();
  private int next;
  private int fitted;
  private Optional<ClusterModel> model;

  private Patterns(List<PatternLetter> all, ClusterBook last, PatternSettings settings) {
    this.settings = settings;
    this.last = last;
    this.letters = all.stream().sorted(Comparator.comparing(PatternLetter::id)).toList();
    this.clusters = new LinkedHashMap<>(2 * all.size());
    this.next = last.next();
    this.fitted = last.fitted();
    this.model = last.model();
    last.entries().forEach(entry -> entries.put(entry.id(), entry));
  }

  /**
   * One night of one scope.
   *
   * @param letters all letters of the scope, those of earlier nights too; distinct ids
   * @param last what the last night left; {@link ClusterBook#empty} on the first
   */
  public static PatternNight night(
      List<PatternLetter> letters, ClusterBook last, PatternSettings settings) {
    return new Patterns(letters, last, settings).night();
  }

  private PatternNight night() {
    keep();
    boolean anew = stale();
    if (anew) {
      place(false);
      findAnew();
      Set<String> known = clusters.keySet();
      birth(new Recent.Fit(known::contains, known.size(), fitted, settings.places()))
          .forEach(this::born);
      decide();
    } else {
      place(true);
      Set<String> before = Set.copyOf(entries.keySet());
      fresh.forEach(letter -> since.add(letter.id()));
      birth(new Recent.Fit(last::inModel, last.modelled(), last.fitted(), settings.places()));
      decide();
      continued(before);
    }
    count();
    ClusterBook book =
        new ClusterBook(
            last.scope(), next, List.copyOf(entries.values()), clusters, since, fitted, model);
    lineage.sort(Comparator.comparing(LineageEvent::cluster));
    return new PatternNight(
        new Showing(letters, clusters).patterns(entries.values()), strengths, lineage, anew, book);
  }

  /** Letters of the last night that are still there stay where they were. */
  private void keep() {
    for (PatternLetter letter : letters) {
      String cluster = last.members().get(letter.id());
      if (cluster == null) {
        fresh.add(letter.letter());
      } else {
        clusters.put(letter.id(), cluster);
      }
    }
    last.since().stream().filter(clusters::containsKey).forEach(since::add);
  }

  /** Whether so many letters came or went that clusters must be found anew. */
  private boolean stale() {
    long came = (long) fresh.size() + since.size();
    long known = letters.size() - came;
    long then = Math.max(1, (long) last.members().size() - last.since().size());
    return model.isEmpty()
        || came >= settings.regrowth() * Math.max(1, known)
        || known <= (1 - settings.regrowth()) * then;
  }

  /**
   * New letters go to a young cluster if they have enough of its words, else where the model says.
   */
  private void place(boolean byModel) {
    YoungThemes young = new YoungThemes(entries.values());
    List<Letter> others = new ArrayList<>();
    for (Letter letter : fresh) {
      Optional<String> theme = young.of(letter);
      theme.ifPresent(id -> put(letter.id(), id, 1));
      if (theme.isEmpty()) {
        others.add(letter);
      }
    }
    if (byModel) {
      model.ifPresent(
          m -> m.assign(others).forEach(o -> put(o.letter(), o.cluster(), o.strength())));
    }
  }

  private void put(String letter, String cluster, double strength) {
    clusters.put(letter, cluster);
    strengths.put(letter, strength);
  }

  /** Starts a cluster for each theme that came up suddenly; their ids. */
  private List<String> birth(Recent.Fit fit) {
    Recent recent = Recent.of(letters, fit, this::inYoung, settings.recentDays());
    List<Recent.Found> found = model.map(m -> recent.themes(m, settings.level())).orElse(List.of());
    List<String> born = new ArrayList<>();
    for (Recent.Found theme : found) {
      String id = last.prefix() + next++;
      theme.letters().forEach(letter -> put(letter, id, 1));
      entries.put(id, entry(id, theme));
      born.add(id);
    }
    return born;
  }

  private boolean inYoung(String letter) {
    ClusterBook.Entry entry = entries.get(clusters.getOrDefault(letter, Membership.UNASSIGNED));
    return entry != null && entry.young();
  }

  private void born(String id) {
    int letters = (int) clusters.values().stream().filter(id::equals).count();
    lineage.add(new LineageEvent(LineageEvent.Kind.BORN, id, List.of(), 0, letters));
  }

  private ClusterBook.Entry entry(String id, Recent.Found theme) {
    Map<String, Double> terms = new TreeMap<>();
    theme.features().forEach(feature -> terms.put(feature, 1.0));
    return new ClusterBook.Entry(
        id,
        new Showing(letters, clusters).label(id, settings.places()),
        theme.letters().size(),
        terms,
        theme.features(),
        theme.letters().stream().limit(5).toList());
  }

  /** What analysts have decided holds, whatever the words say. */
  private void decide() {
    Decisions decisions = new Decisions(settings.pins(), entries.keySet());
    decisions.of(clusters).forEach((letter, cluster) -> put(letter, cluster, sure(cluster)));
  }

  private static double sure(String cluster) {
    return cluster.equals(Membership.UNASSIGNED) ? 0 : 1;
  }

  /** The lineage of a night on which clusters were not found anew. */
  private void continued(Set<String> before) {
    Map<String, Integer> now = Lineage.sizes(clusters);
    lineage.addAll(Lineage.ofSameIds(Lineage.sizes(last.members()), now, before));
    entries.keySet().retainAll(now.keySet());
  }

  private void findAnew() {
    FoundAnew found =
        FoundAnew.from(new Standing(letters, clusters, entries.values(), last), settings);
    found.memberships().forEach(m -> put(m.letter(), m.cluster(), m.strength()));
    entries.keySet().retainAll(found.young());
    found.entries().forEach(entry -> entries.put(entry.id(), entry));
    lineage.addAll(found.lineage().events());
    next = found.lineage().next();
    model = Optional.of(found.model());
    fitted = found.fitted();
    since.clear();
  }

  private void count() {
    Map<String, Integer> sizes = Lineage.sizes(clusters);
    entries.replaceAll((id, entry) -> entry.sized(sizes.getOrDefault(id, 0)));
  }
}
