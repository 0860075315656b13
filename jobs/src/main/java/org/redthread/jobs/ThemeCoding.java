package org.redthread.jobs;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.redthread.intake.Complaint;
import org.redthread.privacy.RedactedText;
import org.redthread.taxonomy.Crosswalks;
import org.redthread.themes.FailureTypes;
import org.redthread.themes.ThemeMatcher;

/** Finds the themes of a complaint from its codes and its letter without the people in it. */
final class ThemeCoding implements Serializable {
  private static final long serialVersionUID = 1;

  private final ThemeMatcher matcher;
  private final Crosswalks crosswalks;
  private final FailureTypes types;

  /**
   * @param types the failure types of the taxonomies; of feeds that bring their own, none is needed
   */
  ThemeCoding(ThemeMatcher matcher, Crosswalks crosswalks, FailureTypes types) {
    this.matcher = matcher;
    this.crosswalks = crosswalks;
    this.types = types;
  }

  Collection<String> of(Complaint complaint, RedactedText letter) {
    List<String> coded =
        crosswalks.nodes(complaint.source(), complaint.codes()).stream()
            .filter(types.tree()::contains)
            .toList();
    List<String> nodes = types.ids(types.nodesOf(coded, List.of()));
    return matcher.match(letter.value(), complaint.language(), complaint.codes(), nodes);
  }
}
