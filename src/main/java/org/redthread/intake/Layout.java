package org.redthread.intake;

import java.io.Serializable;

/**
 * How the text or the sheet of a source is laid out.
 *
 * @param delimiter between cells
 * @param quote around cells
 * @param encoding name of the character set
 * @param headerLine line of the file, or row of the sheet, that names the columns, from 1
 * @param sheet name of the sheet; empty for the first
 * @param listSeparator put between the values of a list in JSON Lines or Parquet
 * @param maxRecordCharacters longest record that is read; a longer one is set aside
 */
public record Layout(
    char delimiter,
    char quote,
    String encoding,
    int headerLine,
    String sheet,
    String listSeparator,
    int maxRecordCharacters)
    implements Serializable {

  /** Long enough for any letter, short enough that a stray quote costs megabytes, no more. */
  public static final int MAX_RECORD_CHARACTERS = 1 << 22;

  public static final Layout DEFAULT =
      new Layout(',', '"', "UTF-8", 1, "", "|", MAX_RECORD_CHARACTERS);
}
