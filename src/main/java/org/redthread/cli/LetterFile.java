package org.redthread.cli;

import java.util.ArrayList;
import java.util.List;
import org.redthread.privacy.Redaction;
import org.redthread.privacy.Redactor;
import org.redthread.run.Table;
import org.redthread.text.Letter;

/** Letters in a column of a table, redacted as they are read. */
final class LetterFile {
  private LetterFile() {}

  /**
   * The letters of a table in its order; empty cells are letters too.
   *
   * @param language en, nb or nn for all of them, or auto: each letter's own
   */
  static List<Letter> letters(Table table, String id, String column, String language) {
    Redactor redactor = Redactor.standard();
    int ids = table.column(id);
    int texts = table.column(column);
    List<Letter> letters = new ArrayList<>(table.size());
    for (String[] row : table.rows()) {
      Redaction redaction = redactor.redaction(row[texts], language);
      letters.add(new Letter(row[ids], redaction.text(), redaction.language()));
    }
    return letters;
  }
}
