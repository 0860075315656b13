package org.redthread.cli;

import java.nio.file.Path;
import java.util.List;
import org.redthread.run.Table;
import org.redthread.run.Tables;
import org.redthread.text.Letter;
import picocli.CommandLine.Option;

/** A file of letters, and which of its columns say what. */
final class LetterColumns {
  @Option(
      names = "--in",
      required = true,
      paramLabel = "F",
      description = "Letters: CSV, .csv.gz or Parquet.")
  Path in;

  @Option(
      names = "--id",
      required = true,
      paramLabel = "I",
      description = "Column that names each letter, the case's number.")
  String id;

  @Option(
      names = "--column",
      required = true,
      paramLabel = "C",
      description = "Column of the letters.")
  String column;

  Table table() {
    return Tables.read(in);
  }

  /** The letters of a file that was read. */
  List<Letter> letters(Table table, String language) {
    return LetterFile.letters(table, id, column, language);
  }
}
