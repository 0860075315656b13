package org.redthread.taxonomy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A crosswalk as its YAML file has it, before any check. */
record CrosswalkFile(
    List<String> sources,
    String version,
    String note,
    @Nullable OwnCodes asIs,
    Boolean cutOff,
    List<String> noCode,
    List<CrosswalkEntry> codes) {

  CrosswalkFile {
    sources = sources == null ? List.of() : List.copyOf(sources);
    version = version == null ? "" : version;
    note = note == null ? "" : note.strip();
    cutOff = Boolean.TRUE.equals(cutOff);
    noCode = noCode == null ? List.of() : List.copyOf(noCode);
    codes = codes == null ? List.of() : List.copyOf(codes);
  }
}
