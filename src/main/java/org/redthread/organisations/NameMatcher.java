package org.redthread.organisations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the organisation of a register that a printed name means. Safe to use from several threads;
 * the answer does not depend on the order of the register.
 */
public final class NameMatcher {
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
    Ranking ranking = ranking(printed, date);
    return ranking.isEmpty() ? Match.none(printed, 0) : ranking.match(printed, thresholds);
  }

  /** Writes what speaks for and against the best three candidates of each name. */
  public void explain(List<String> names, Path file) {
    Explanation.write(this, names, file);
  }

  Ranking ranking(String printed, @Nullable LocalDate date) {
    Map<String, Candidate> found = new HashMap<>();
    for (Comparison comparison : comparisons(printed)) {
      for (Entry entry : comparison.candidates()) {
        found.merge(entry.organisation().id(), Candidate.of(entry, comparison), Candidate::and);
      }
    }
    return new Ranking(found.values(), date);
  }

  /** The whole name, and each of its parts with the weight of what it leaves out. */
  private List<Comparison> comparisons(String printed) {
    List<Comparison> all = new ArrayList<>();
    NameForm whole = NameForm.of(printed, lexicon);
    if (whole.isEmpty()) {
      return all;
    }
    all.add(new Comparison(index, whole, NameForm.capitals(printed, lexicon), 0));
    for (String part : NameForm.parts(printed)) {
      NameForm form = NameForm.of(part, lexicon);
      if (!form.isEmpty()) {
        double leftOut = Math.max(0, 1 - weight(form) / weight(whole));
        all.add(new Comparison(index, form, NameForm.capitals(part, lexicon), leftOut));
      }
    }
    return all;
  }

  private double weight(NameForm form) {
    return index.words(form).mass();
  }
}
