package org.redthread.report.particulars;

import java.util.List;

/** What follows from the findings, with the ids of the parts of the report that it rests on. */
public record Conclusion(String id, Text text, List<String> restsOn) {
  public Conclusion {
    id = Given.id(id);
    text = Text.of(text);
    restsOn = Given.list(restsOn);
  }
}
