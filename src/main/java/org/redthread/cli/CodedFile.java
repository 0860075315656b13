package org.redthread.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.redthread.run.OperatorException;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import org.redthread.text.Letter;
import org.redthread.text.classify.CodedLetter;

/**
 * Letters with people's codes: several codes in a cell are parted by {@code |}; a row without a
 * code is not coded.
 *
 * @param table the file
 * @param letters of every row
 * @param codes of every row; none where it is not coded
 */
record CodedFile(Table table, List<Letter> letters, List<Set<String>> codes) {

  static CodedFile read(Path file, LetterOptions options) {
    Table table = Tables.read(file);
    List<Set<String>> codes = table.values(options.label()).stream().map(CodedFile::codes).toList();
    return new CodedFile(table, options.letters(table), codes);
  }

  static Set<String> codes(String cell) {
    return Arrays.stream(cell.split("\\|"))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The rows that people coded. */
  List<Integer> rows() {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < codes.size(); row++) {
      if (!codes.get(row).isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  /**
   * What can be learnt from.
   *
   * @throws OperatorException if there are fewer than two labels
   */
  List<CodedLetter> coded(String label) {
    List<CodedLetter> coded =
        rows().stream().map(row -> new CodedLetter(letters.get(row), codes.get(row))).toList();
    long labels = coded.stream().flatMap(each -> each.labels().stream()).distinct().count();
    if (labels < 2) {
      throw new OperatorException(
          "%s has %d different codes in column '%s'; a model needs at least two to tell apart."
              .formatted(table.file(), labels, label));
    }
    return coded;
  }
}
