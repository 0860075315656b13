package org.redthread.intake;

/**
 * Characters that stand in a cell for what could not be read; Unicode keeps them out of
 * interchange, so that no feed has them.
 */
final class Marks {
  /** Bytes that are no text in the declared encoding. */
  static final char DAMAGE = '\uFDD0';

  /** A formula that has no result, or an error as its result. */
  static final char FORMULA = '\uFDD1';

  /** A structure where plain text is expected. */
  static final char NO_TEXT = '\uFDD2';

  private Marks() {}

  /** The reason to reject a row with this cell; empty if the cell is sound. */
  static String reason(String cell) {
    if (cell.indexOf(DAMAGE) >= 0) {
      return "holds bytes that are no text in the declared encoding";
    }
    if (cell.indexOf(FORMULA) >= 0) {
      return "holds a formula without a result";
    }
    return cell.indexOf(NO_TEXT) >= 0 ? "holds a structure where plain text is expected" : "";
  }
}
