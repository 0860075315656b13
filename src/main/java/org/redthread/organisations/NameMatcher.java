package org.redthread.organisations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the organisation of a register that a printed name means. Safe to use from several threads;
 * the answer does not depend on the order of the register.
 */
public final class NameMatcher {
  /** Lead of a sole candidate: as far as a lead can tell. */
  private static final double ALONE = 9;

  /** Candidates this close in log odds are told apart by the day, if there is one. */
  private static final double TIE = 0.5;

  private final Lexicon lexicon = Lexicon.STANDARD;
  private final NameIndex index;
  private final Thresholds thresholds;

  private NameMatcher(Register register, Thresholds thresholds) {
    this.index = new NameIndex(register, lexicon);
    this.thresholds = thresholds;
  }

  public static NameMatcher of(Register register) {
    return new NameMatcher(register, Thresholds.STANDARD);
  }

  public static NameMatcher of(Register register, Thresholds thresholds) {
    return new NameMatcher(register, thresholds);
  }

  /** Matches a name of which no day is known. */
  public Match match(String printed) {
    return match(printed, null);
  }

  /**
   * Matches a name as printed on a day: an organisation that was not open then is never automatic,
   * and gives way to an open one of equal name.
   */
  public Match match(String printed, @Nullable LocalDate date) {
    List<Candidate> ranked = ranked(printed, date);
    if (ranked.isEmpty()) {
      return Match.none(printed, 0);
    }
    Candidate best = ranked.get(0);
    double lead = lead(ranked, date);
    double score = Weighing.probability(best.logOdds(), lead);
    Decision decision = thresholds.decide(score, lead);
    if (decision == Decision.NONE) {
      return Match.none(printed, score);
    }
    boolean shut = date != null && !best.organisation().openOn(date);
    return new Match(
        printed,
        best.organisation().id(),
        best.organisation().name(),
        score,
        shut ? Decision.REVIEW : decision);
  }

  /** Lead of the first over the next; on a day, over the next that was open on it. */
  private static double lead(List<Candidate> ranked, @Nullable LocalDate date) {
    Candidate best = ranked.get(0);
    return ranked.stream()
        .skip(1)
        .filter(next -> date == null || next.organisation().openOn(date))
        .findFirst()
        .map(next -> best.logOdds() - next.logOdds())
        .orElse(ALONE);
  }

  /** Writes what speaks for and against the best three candidates of each name. */
  public void explain(List<String> names, Path file) {
    Explanation.write(this, names, file);
  }

  /** All candidates, best first. */
  List<Candidate> ranked(String printed, @Nullable LocalDate date) {
    Map<String, Candidate> best = new HashMap<>();
    for (Comparison comparison : comparisons(printed)) {
      for (Entry entry : comparison.candidates()) {
        best.merge(entry.organisation().id(), Candidate.of(entry, comparison), Candidate::better);
      }
    }
    List<Candidate> ranked = new ArrayList<>(best.values());
    ranked.sort(Candidate.BEST_FIRST);
    if (date != null) {
      preferOpen(ranked, date);
    }
    return ranked;
  }

  private static void preferOpen(List<Candidate> ranked, LocalDate date) {
    for (int i = 0; i < ranked.size(); i++) {
      Candidate each = ranked.get(i);
      if (ranked.get(0).logOdds() - each.logOdds() > TIE) {
        return;
      }
      if (each.organisation().openOn(date)) {
        ranked.remove(i);
        ranked.add(0, each);
        return;
      }
    }
  }

  /** The whole name, and each of its parts with the weight of what it leaves out. */
  private List<Comparison> comparisons(String printed) {
    List<Comparison> all = new ArrayList<>();
    NameForm whole = NameForm.of(printed, lexicon);
    if (whole.isEmpty()) {
      return all;
    }
    all.add(new Comparison(index, whole, NameForm.capitals(printed), 0));
    for (String part : NameForm.parts(printed)) {
      NameForm form = NameForm.of(part, lexicon);
      if (!form.isEmpty()) {
        double leftOut = Math.max(0, 1 - weight(form) / weight(whole));
        all.add(new Comparison(index, form, NameForm.capitals(part), leftOut));
      }
    }
    return all;
  }

  private double weight(NameForm form) {
    return new TreeSet<>(form.stems()).stream().mapToDouble(index::weight).sum();
  }
}
