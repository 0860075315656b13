package org.redthread.report.particulars;

import java.util.List;

/** The words before the report and who signs them. */
public record Foreword(List<Text> paragraphs, String signatory, Text office) {
  public Foreword {
    paragraphs = Given.list(paragraphs);
    signatory = Given.text(signatory);
    office = Text.of(office);
  }
}
