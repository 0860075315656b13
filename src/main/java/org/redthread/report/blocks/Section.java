package org.redthread.report.blocks;

import java.util.List;

/** A part of the report with a heading: before the numbered ones, numbered, or with a letter. */
public record Section(String id, Kind kind, String title, List<Block> blocks) {
  /** Where a section stands, and so how it is numbered. */
  public enum Kind {
    /** Before the sections, without a number: a foreword. */
    FRONT,
    /** 1, 2, 3. */
    BODY,
    /** A, B, C. */
    ANNEX
  }

  public Section {
    blocks = List.copyOf(blocks);
  }

  /** A numbered section, or an annex with a letter. */
  public Section(String id, boolean annex, String title, List<Block> blocks) {
    this(id, annex ? Kind.ANNEX : Kind.BODY, title, blocks);
  }

  /** With a letter. */
  public boolean annex() {
    return kind == Kind.ANNEX;
  }

  /** Without a number. */
  public boolean front() {
    return kind == Kind.FRONT;
  }
}
