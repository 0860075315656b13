package org.redthread.text.duplicates;

import java.util.List;

/**
 * Letters that are one letter.
 *
 * @param id the smallest id of its letters, as text: it stays when letters with later ids join
 * @param kind exact if all have the same words; campaign if one of them has only passages in common
 *     with the letter that stands for the group; else near
 * @param words in the text that stands for the group
 * @param members at least two: those most like the letter that stands for the group first, then by
 *     id
 */
public record Group(String id, Kind kind, int words, List<Member> members) {
  public Group {
    if (members.size() < 2) {
      throw new IllegalArgumentException("one letter is no group");
    }
    members = List.copyOf(members);
  }

  /**
   * Whether this is one short answer that many gave ("Nothing", "Very good") and not one letter
   * that was sent many times. Nothing in such a text tells which.
   */
  public boolean shortAnswer() {
    return words < Sketch.SHORTEST;
  }

  /** The letter that stands for the group. */
  public String representative() {
    return members.get(0).id();
  }
}
