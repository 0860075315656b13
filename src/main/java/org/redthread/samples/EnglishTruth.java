package org.redthread.samples;

import java.util.LinkedHashSet;
import java.util.Set;

/** Counts what was written, and notes of a letter what its row does not say. */
final class EnglishTruth {
  private final Scene scene;
  private final EnglishFeed.Part part;
  private final Tally tally;

  EnglishTruth(Scene scene, EnglishFeed.Part part, Tally tally) {
    this.scene = scene;
    this.part = part;
    this.tally = tally;
  }

  void count(EnglishCases.Case story, EnglishRow row, Sheets sheets) {
    tally.complaint(story.matter().failures().size());
    story.codes().forEach(code -> tally.code(story.unit(), code, story.moment().month()));
    sheets.notes.add("complaints");
    if (row.anonymous()) {
      sheets.notes.add("anonymous");
    }
    if (row.provider().code().isEmpty()) {
      sheets.notes.add("without_provider_code");
    }
  }

  /** Failings without a code, template letters, and repeats after a remedy. */
  void notes(String id, EnglishCases.Case story, Sheets sheets) {
    Set<Integer> hidden = new LinkedHashSet<>(story.matter().failures());
    story.codes().forEach(hidden::remove);
    for (int failure : hidden) {
      note(id, "uncoded", scene.book().get(failure).code(), sheets);
    }
    if (!story.matter().campaign().isEmpty()) {
      note(id, "campaign", story.matter().campaign(), sheets);
    }
    if (story.matter().again()) {
      note(id, "again-after-remedy", story.organisation().id(), sheets);
    }
  }

  void note(String id, String kind, String detail, Sheets sheets) {
    sheets.line(part.file(EnglishFeed.LETTERS), id, kind, detail);
    sheets.notes.add(kind);
  }
}
