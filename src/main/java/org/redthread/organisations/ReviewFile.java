package org.redthread.organisations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redthread.run.CsvFile;
import org.redthread.run.OperatorException;
import org.redthread.run.Table;
import org.redthread.run.Tables;

/**
 * What analysts decided about printed names: {@code name,organisation_id,decision,by,date,note}.
 * The decision is {@code match} (the name means that organisation), {@code none} (it means none of
 * the register) or empty (not decided yet; the organisation is the matcher's suggestion). A
 * decision is kept for good and wins over the matcher. Names are compared without regard to case
 * and spacing.
 */
public final class ReviewFile {
  private static final String[] COLUMNS = {
    "name", "organisation_id", "decision", "by", "date", "note"
  };
  private static final String MATCH = "match";
  private static final String NO_MATCH = "none";

  private final List<String[]> rows;
  private final Map<String, Match> decided;

  private ReviewFile(List<String[]> rows, Map<String, Match> decided) {
    this.rows = rows;
    this.decided = decided;
  }

  /**
   * Reads the file; one that does not exist holds no decisions yet.
   *
   * @throws OperatorException if a column is missing, a decision is not one of the words, an
   *     organisation is not in the register, a day is no date, or two decisions contradict
   */
  public static ReviewFile load(Path file, Register register) {
    List<String[]> rows = new ArrayList<>();
    Map<String, Match> decided = new HashMap<>();
    if (Files.exists(file)) {
      Table table = Tables.read(file);
      Arrays.stream(COLUMNS).forEach(table::column);
      for (int row = 0; row < table.size(); row++) {
        String[] cells = cells(table, row);
        RegisterFile.date(table, row, "date");
        rows.add(cells);
        decide(table, row, register, decided);
      }
    }
    return new ReviewFile(rows, decided);
  }

  private static String[] cells(Table table, int row) {
    return Arrays.stream(COLUMNS)
        .map(column -> table.rows().get(row)[table.column(column)])
        .toArray(String[]::new);
  }

  private static void decide(Table table, int row, Register register, Map<String, Match> decided) {
    String[] cells = cells(table, row);
    String decision = cells[2].strip();
    if (decision.isEmpty()) {
      return;
    }
    Match match =
        switch (decision) {
          case MATCH -> matched(table, row, register);
          case NO_MATCH -> Match.none(cells[0], 0);
          default -> throw table.slip(row, "decision", "match, none or nothing");
        };
    Match before = decided.putIfAbsent(key(cells[0]), match);
    if (before != null && !before.organisationId().equals(match.organisationId())) {
      throw table.slip(row, "decision", "the same decision as an earlier row on the same name");
    }
  }

  private static Match matched(Table table, int row, Register register) {
    String[] cells = cells(table, row);
    Organisation organisation =
        register
            .find(cells[1].strip())
            .orElseThrow(() -> table.slip(row, "organisation_id", "an id of the register"));
    return new Match(cells[0], organisation.id(), organisation.name(), 1, Decision.AUTOMATIC);
  }

  private static String key(String name) {
    return Words.fold(CsvFile.inert(name.strip())).replaceAll("\\s+", " ");
  }

  /** The analyst's answer where there is one, else the matcher's. */
  public Match settle(Match match) {
    Match own = decided.get(key(match.name()));
    return own == null
        ? match
        : new Match(
            match.name(),
            own.organisationId(),
            own.organisationName(),
            own.score(),
            own.decision());
  }

  /** How many names are decided. */
  public int decisions() {
    return decided.size();
  }

  /**
   * Writes the file anew: every row there was, as it was, then the names that still need a look,
   * each once, in the order given.
   */
  public void save(Path file, List<Match> matches) {
    Set<String> known = new LinkedHashSet<>();
    try (CsvFile out = CsvFile.create(file, COLUMNS)) {
      for (String[] row : rows) {
        known.add(key(row[0]));
        out.row((Object[]) row);
      }
      for (Match match : matches) {
        if (match.decision() == Decision.REVIEW && known.add(key(match.name()))) {
          out.row(match.name(), match.organisationId(), "", "", "", "");
        }
      }
    }
  }
}
