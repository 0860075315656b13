package org.redthread.taxonomy;

import java.io.Serializable;
import java.util.ArrayList;

/**
 * Where one code of a source belongs.
 *
 * @param code as the feed has it
 * @param nodes one or more failure types
 * @param note why, where that is not plain
 */
public record CrosswalkEntry(String code, ArrayList<String> nodes, String note)
    implements Serializable {
  /** The note may be left out. */
  public CrosswalkEntry {
    code = code == null ? "" : Codes.plain(code);
    nodes = nodes == null ? new ArrayList<>() : new ArrayList<>(nodes);
    note = note == null ? "" : note.strip();
  }
}
