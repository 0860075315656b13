package org.redthread.cli;

import org.redthread.run.Table;

/** Numeric columns of a table that an operator handed in. */
final class Numbers {
  private Numbers() {}

  /** A column in which every cell must be a finite number. */
  static double[] required(Table table, String column) {
    double[] numbers = optional(table, column);
    for (int row = 0; row < numbers.length; row++) {
      if (Double.isNaN(numbers[row])) {
        throw table.slip(row, column, "a number, not an empty cell");
      }
    }
    return numbers;
  }

  /** A column of finite numbers in which an empty cell or NA is missing: not-a-number. */
  static double[] optional(Table table, String column) {
    int at = table.column(column);
    double[] numbers = new double[table.size()];
    for (int row = 0; row < numbers.length; row++) {
      String text = table.rows().get(row)[at].strip();
      numbers[row] =
          text.isEmpty() || text.equals("NA") ? Double.NaN : number(table, row, column, text);
    }
    return numbers;
  }

  private static double number(Table table, int row, String column, String text) {
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // the slip below says what was expected
    }
    throw table.slip(row, column, "a number");
  }
}
