package org.redthread.organisations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.redthread.run.CsvFile;

/** Writes what spoke for and against the best candidates of each name, a row a candidate. */
final class Explanation {
  private static final int CANDIDATES = 3;

  private Explanation() {}

  static void write(NameMatcher matcher, List<String> names, Path file) {
    List<String> columns = new ArrayList<>(List.of("name", "rank", "organisation_id", "log_odds"));
    for (Evidence evidence : Evidence.values()) {
      columns.add(evidence.name().toLowerCase(Locale.ROOT));
    }
    try (CsvFile out = CsvFile.create(file, columns)) {
      for (String name : names) {
        List<Candidate> ranked = matcher.ranking(name, null).candidates();
        for (int i = 0; i < Math.min(CANDIDATES, ranked.size()); i++) {
          out.row(cells(name, i + 1, ranked.get(i)));
        }
      }
    }
  }

  private static Object[] cells(String name, int rank, Candidate candidate) {
    List<Object> cells =
        new ArrayList<>(
            List.of(name, rank, candidate.organisation().id(), rounded(candidate.logOdds())));
    Arrays.stream(candidate.evidence()).mapToObj(Explanation::rounded).forEach(cells::add);
    return cells.toArray();
  }

  private static double rounded(double value) {
    return Math.rint(value * 1e4) / 1e4;
  }
}
