package org.redthread.report.blocks;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the first leaves say of the paper itself.
 *
 * @param notice what every reader must know before reading on, such as that it is a draft; may be
 *     empty
 * @param running the same in few words, for the head of each page; may be empty
 * @param embargo the lines of the embargo sheet, its heading first; empty where there is none
 * @param presented before whom and under which power it is laid, and the number of the paper
 * @param verso the back of the title page; the line {isbn} stands for the number of the format
 * @param isbn the line with the number, by the ending of the format
 */
public record Imprint(
    String notice,
    String running,
    List<String> embargo,
    List<String> presented,
    List<String> verso,
    Map<String, String> isbn) {
  /** Where the line with the number of the format goes. */
  public static final String ISBN = "{isbn}";

  public Imprint {
    embargo = List.copyOf(embargo);
    presented = List.copyOf(presented);
    verso = List.copyOf(verso);
    isbn = Map.copyOf(isbn);
  }

  /** An imprint that says no more than a notice. */
  public static Imprint of(String notice) {
    return new Imprint(notice, notice, List.of(), List.of(), List.of(), Map.of());
  }

  /** The back of the title page in one format; empty where there is nothing to say. */
  public List<String> verso(String format) {
    return verso.stream()
        .flatMap(line -> line.equals(ISBN) ? Stream.ofNullable(isbn.get(format)) : Stream.of(line))
        .toList();
  }
}
