package org.redthread.text.duplicates;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The groups among some letters; a letter is in one group or in none. Any count can be made with or
 * without duplicates: of {@code ids} letters, {@link #distinct} remain when each group counts once.
 *
 * @param groups the largest first, then by id
 * @param groupOf the group of each letter that is in one
 */
public record Groups(List<Group> groups, Map<String, Group> groupOf) {
  private static final Comparator<Group> LARGEST_FIRST =
      Comparator.comparingInt((Group group) -> -group.members().size()).thenComparing(Group::id);

  public Groups {
    groups = groups.stream().sorted(LARGEST_FIRST).toList();
    groupOf = Map.copyOf(groupOf);
  }

  /** Groups with their index. */
  public static Groups of(List<Group> groups) {
    Map<String, Group> groupOf = new HashMap<>();
    for (Group group : groups) {
      group.members().forEach(member -> groupOf.put(member.id(), group));
    }
    return new Groups(groups, groupOf);
  }

  /** Without the short answers that many gave of their own: the view to count complaints by. */
  public Groups withoutShortAnswers() {
    return of(groups.stream().filter(group -> !group.shortAnswer()).toList());
  }

  /** What a letter is counted as: its group, or itself. */
  public String unit(String id) {
    return Optional.ofNullable(groupOf.get(id)).map(Group::id).orElse(id);
  }

  /** How many remain of these letters when each group counts once. */
  public long distinct(Collection<String> ids) {
    return ids.stream().map(this::unit).distinct().count();
  }

  /** Letters in groups, of one kind. */
  public long letters(Kind kind) {
    return groups.stream()
        .flatMap(group -> group.members().stream())
        .filter(member -> member.kind() == kind)
        .count();
  }

  /** Groups of one kind. */
  public long count(Kind kind) {
    return groups.stream().filter(group -> group.kind() == kind).count();
  }
}
