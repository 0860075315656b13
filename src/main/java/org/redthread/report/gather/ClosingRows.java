package org.redthread.report.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.redthread.report.findings.Closings;
import org.redthread.report.findings.Closings.Part;

/** How complaints of a year ended, for some organisations. */
record ClosingRows(List<Closing> all, YearWindow window) {
  static final Set<String> UPHELD = Set.of("upheld", "partly-upheld");
  private static final String NOT_UPHELD = "not-upheld";

  /** Under this code stand those too few to be shown by themselves. */
  private static final String OTHER = "other";

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,40}");

  /** Under this code stand those of which nothing is recorded. */
  private static final String NONE = "not-recorded";

  /**
   * @param least severities of fewer complaints are shown together, as no number of fewer may stand
   */
  Closings closings(int least) {
    List<Closing> year = all.stream().filter(c -> in(window.months(), c)).toList();
    long closed = sum(year);
    long decided = decided();
    long upheld = upheld();
    return new Closings(
        closed,
        window
            .like()
            .filter(span -> span.length() == window.months().length())
            .map(span -> sum(all.stream().filter(c -> in(YearWindow.before(span), c)).toList())),
        sum(all.stream().filter(c -> c.closed().isEmpty()).toList()),
        decided,
        upheld,
        decided == 0 ? Optional.empty() : Optional.of(Rates.share(upheld, decided)),
        parts(year, Closing::outcome, closed),
        merged(parts(year, Closing::severity, closed), least, closed));
  }

  /** Complaints decided in the year: upheld, partly upheld or not upheld. */
  long decided() {
    return sum(
        all.stream()
            .filter(c -> in(window.months(), c))
            .filter(c -> UPHELD.contains(c.outcome()) || c.outcome().equals(NOT_UPHELD))
            .toList());
  }

  long upheld() {
    return sum(
        all.stream().filter(c -> in(window.months(), c) && UPHELD.contains(c.outcome())).toList());
  }

  private boolean in(org.redthread.signals.Span span, Closing closing) {
    return closing
        .closed()
        .map(month -> window.periods().index(month))
        .filter(at -> at >= span.from() && at < span.to())
        .isPresent();
  }

  private static long sum(List<Closing> closings) {
    return closings.stream().mapToLong(Closing::complaints).sum();
  }

  private static List<Part> parts(
      List<Closing> closings, Function<Closing, String> code, long closed) {
    Map<String, Long> counts =
        closings.stream()
            .collect(
                Collectors.groupingBy(
                    c -> shown(code.apply(c)),
                    TreeMap::new,
                    Collectors.summingLong(Closing::complaints)));
    return counts.entrySet().stream()
        .map(e -> part(e.getKey(), e.getValue(), closed))
        .sorted(Comparator.comparingLong((Part p) -> -p.complaints()).thenComparing(Part::code))
        .toList();
  }

  /** What is no code may be anything that a feed wrote, and is not repeated. */
  private static String shown(String code) {
    return code.isEmpty() ? NONE : CODE.matcher(code).matches() ? code : OTHER;
  }

  private static Part part(String code, long complaints, long closed) {
    return new Part(code, complaints, 100.0 * complaints / closed);
  }

  /** The smallest go into one row until that row is no longer small: nothing follows from sums. */
  private static List<Part> merged(List<Part> parts, int least, long closed) {
    List<Part> kept = new ArrayList<>(parts);
    long other = 0;
    while (!kept.isEmpty()
        && (small(kept.get(kept.size() - 1).complaints(), least) || small(other, least))) {
      other += kept.remove(kept.size() - 1).complaints();
    }
    if (other > 0) {
      kept.add(part(OTHER, other, closed));
    }
    return small(other, least) ? List.of() : kept;
  }

  private static boolean small(long count, int least) {
    return count > 0 && count < least;
  }
}
