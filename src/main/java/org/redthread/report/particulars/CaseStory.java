package org.redthread.report.particulars;

import java.util.List;

/**
 * What happened to one person, told without saying who.
 *
 * @param name initials only, such as Mrs A
 * @param organisation id in the findings; empty where it is not named
 * @param notNames words that look like names and that the analyst vouches are none
 * @param failing the sub-theme that it shows, as in the findings; empty for the theme as a whole
 */
public record CaseStory(
    String id,
    Text name,
    Text title,
    String organisation,
    String failing,
    List<Text> story,
    List<String> notNames) {
  public CaseStory {
    id = Given.id(id);
    name = Text.of(name);
    title = Text.of(title);
    organisation = Given.text(organisation);
    failing = Given.text(failing);
    story = Given.list(story);
    notNames = Given.list(notNames);
  }
}
