package org.redthread.report.particulars;

import java.util.ArrayList;
import java.util.List;

/** Words of the particulars with the place where they stand, such as cases.mrs-a.title. */
public record Passage(String place, Text text) {

  /** All words that a report prints from its particulars and register, those left out not. */
  public static List<Passage> of(Issue issue) {
    List<Passage> all = new ArrayList<>();
    issue.particulars().ifPresent(p -> front(p, all));
    for (CaseStory story : issue.cases()) {
      all.addAll(of(story));
    }
    for (Conclusion conclusion : issue.conclusions()) {
      all.add(new Passage("conclusions." + conclusion.id() + ".text", conclusion.text()));
    }
    issue.recommendations().forEach(r -> of(r, all));
    issue.earlier().forEach(r -> of(r, all));
    return all.stream().filter(passage -> !passage.text().isEmpty()).toList();
  }

  private static void front(Particulars p, List<Passage> all) {
    all.add(new Passage("title", p.title()));
    all.add(new Passage("printer", p.printer()));
    all.add(new Passage("enquiries", p.enquiries()));
    p.copyright().ifPresent(c -> all.add(new Passage("copyright.owner", c.owner())));
    p.foreword()
        .ifPresent(
            f -> {
              f.paragraphs().forEach(t -> all.add(new Passage("foreword.paragraphs", t)));
              all.add(new Passage("foreword.office", f.office()));
            });
  }

  /** The words of one case. */
  public static List<Passage> of(CaseStory story) {
    String place = "cases." + story.id() + ".";
    List<Passage> all = new ArrayList<>();
    all.add(new Passage(place + "name", story.name()));
    all.add(new Passage(place + "title", story.title()));
    story.story().forEach(text -> all.add(new Passage(place + "story", text)));
    return all;
  }

  private static void of(Recommendation r, List<Passage> all) {
    String place = "recommendations." + r.id() + ".";
    all.add(new Passage(place + "addressee", r.addressee()));
    all.add(new Passage(place + "action", r.action()));
    all.add(new Passage(place + "measure", r.measure()));
    all.add(new Passage(place + "progress", r.progress()));
  }
}
