package org.redthread.text.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** From links to groups. */
public final class Connected {
  private Connected() {}

  /** For each linked text its component, named by the smallest content in it. */
  public static Map<String, String> components(Collection<Link> links) {
    TreeSet<String> contents = new TreeSet<>();
    links.forEach(link -> contents.addAll(List.of(link.one(), link.other())));
    List<String> ordered = List.copyOf(contents);
    Map<String, Integer> places = new HashMap<>();
    ordered.forEach(content -> places.put(content, places.size()));
    Components components = new Components(ordered.size());
    for (Link link : links) {
      components.join(places.getOrDefault(link.one(), 0), places.getOrDefault(link.other(), 0));
    }
    return ordered.stream()
        .collect(
            Collectors.toMap(
                content -> content,
                content -> ordered.get(components.root(places.getOrDefault(content, 0)))));
  }

  /** The groups among the texts of one component; a text that no link touches is its own. */
  public static List<Group> groups(List<Copies> component) {
    if (component.size() == 1 && component.get(0).ids().size() == 1) {
      return List.of();
    }
    Map<Integer, List<Gathering.Place>> around =
        Gathering.of(component).stream().collect(Collectors.groupingBy(Gathering.Place::standsFor));
    List<Group> groups = new ArrayList<>();
    around.forEach((standing, places) -> add(component, places, groups));
    return groups;
  }

  private static void add(
      List<Copies> component, List<Gathering.Place> places, List<Group> groups) {
    Kind kind =
        places.stream().map(Gathering.Place::kind).max(Comparator.naturalOrder()).orElseThrow();
    List<Member> members = new ArrayList<>();
    for (Gathering.Place place : places) {
      List<String> ids = component.get(place.text()).ids();
      Kind own = ids.size() > 1 ? Kind.EXACT : kind;
      ids.forEach(id -> members.add(new Member(id, own, place.similarity())));
    }
    if (members.size() > 1) {
      Copies standing = component.get(places.get(0).standsFor());
      String first = standing.ids().get(0);
      members.sort(
          Comparator.comparing((Member member) -> !member.id().equals(first))
              .thenComparingDouble(member -> -member.similarity())
              .thenComparing(Member::id));
      String id = members.stream().map(Member::id).min(Comparator.naturalOrder()).orElseThrow();
      groups.add(new Group(id, kind, standing.text().length(), members));
    }
  }
}
