package org.redthread.text.duplicates;

/**
 * A letter of a group.
 *
 * @param id of the letter
 * @param kind exact if another letter of the group has the same words, else the kind of the group
 * @param similarity to the letter that stands for the group, above 0 to 1; 1 for that one itself
 */
public record Member(String id, Kind kind, double similarity) {
  public Member {
    if (!(similarity > 0 && similarity <= 1)) {
      throw new IllegalArgumentException("a similarity is above 0 and at most 1");
    }
  }
}
