package org.redthread.signals;

import java.util.ArrayList;
import java.util.List;

/** Gaps and exclusions of a panel that a reader of its verdicts must know of. */
final class Notes {
  private Notes() {}

  static List<String> of(Panel panel, Settings settings) {
    List<String> notes = new ArrayList<>();
    List<String> empty = new ArrayList<>();
    for (int period = 0; period < panel.periods().size(); period++) {
      if (panel.total(Span.at(period)) == 0) {
        empty.add(panel.periods().label(period));
      }
    }
    if (!empty.isEmpty()) {
      notes.add("No complaint at all was counted in " + String.join(", ", empty) + ".");
    }
    organisations(panel, settings, notes);
    if (Group.of(panel.organisations()).isEmpty()) {
      notes.add("No sectors or regions were given: spread over them was not judged.");
    }
    return notes;
  }

  private static void organisations(Panel panel, Settings settings, List<String> notes) {
    int silent = 0;
    int young = 0;
    for (int o = 0; o < panel.organisations().size(); o++) {
      int history = Math.min(settings.minHistory(), panel.periods().size());
      if (panel.total(o, panel.whole()) == 0) {
        silent++;
      } else if (panel.total(o, new Span(0, panel.periods().size() - history)) == 0) {
        young++;
      }
    }
    if (silent > 0) {
      notes.add("Organisations without any complaint, not tested: " + silent + ".");
    }
    if (young > 0) {
      notes.add("Organisations with too short a history, not tested: " + young + ".");
    }
  }
}
