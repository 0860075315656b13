package org.redthread.samples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/** Draws what happened: who is complained about, for what, and what the feed makes of it. */
final class EnglishCases {
  /**
   * One case.
   *
   * @param unit index of the organisation that answers for it now
   * @param codes indices of the failure codes that the feed gives it
   */
  record Case(
      Intensities.Moment moment,
      int unit,
      SampleOrganisation organisation,
      Names.Printed printed,
      List<Integer> codes,
      Matter matter) {
    Case {
      codes = List.copyOf(codes);
    }

    LocalDate received() {
      return moment.date();
    }

    /** The same case received on another day. */
    Case on(LocalDate date) {
      var other = new Intensities.Moment(Span.index(YearMonth.from(date)), date);
      return new Case(other, unit, organisation, printed, codes, matter);
    }
  }

  /** A template letter sent by many in three months. */
  private record Campaign(String rule, int unit, int failure, int from) {}

  private static final String[] RELATIONS = {
    "mother", "father", "wife", "husband", "son", "daughter", "grandmother", "sister", "brother"
  };
  private final Scene scene;
  private final Intensities intensities;
  private final int other;
  private final List<Campaign> campaigns;
  private final Planted recurring;
  private final Planted mended;

  EnglishCases(Scene scene, Intensities intensities) {
    this.scene = scene;
    this.intensities = intensities;
    other = code("OTHER");
    recurring = scene.effect(Planting.RECURRING);
    mended = scene.effect(Planting.MENDED);
    campaigns =
        List.of(
            new Campaign(
                "campaign-1", unit("XC003"), code("INS-BUREAUCRACY"), Span.index("2020-09")),
            new Campaign("campaign-2", unit("XP007"), code("INS-WAIT"), Span.index("2023-02")));
  }

  private int code(String code) {
    return IntStream.range(0, scene.book().size())
        .filter(i -> scene.book().get(i).code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private int unit(String id) {
    return IntStream.range(0, scene.world().units().size())
        .filter(i -> scene.world().units().get(i).id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  Case draw(Intensities.Moment moment, Draw draw) {
    for (Campaign campaign : campaigns) {
      boolean on = moment.month() >= campaign.from() && moment.month() < campaign.from() + 3;
      if (on && draw.chance(0.1)) {
        return story(moment, campaign.unit(), List.of(campaign.failure()), campaign.rule(), draw);
      }
    }
    int unit = intensities.organisation(moment.month(), draw);
    int issues = 1 + draw.weighted(0.42, 0.38, 0.16, 0.04);
    List<Integer> failures = new ArrayList<>();
    for (int i = 0; i < issues; i++) {
      failures.add(intensities.failure(unit, moment.month(), draw));
    }
    return story(moment, unit, List.copyOf(new LinkedHashSet<>(failures)), "", draw);
  }

  private Case story(
      Intensities.Moment moment, int unit, List<Integer> failures, String campaign, Draw draw) {
    SampleOrganisation now = scene.world().units().get(unit);
    SampleOrganisation then = scene.names().at(now, moment.date(), draw);
    Names.Printed printed = scene.names().printed(then, draw);
    boolean anonymous = campaign.isEmpty() && draw.chance(0.04);
    Matter matter =
        new Matter(
            printed.name().isEmpty() ? then.name() : printed.name(),
            Services.of(now, draw),
            failures,
            moment.date().minusDays(draw.between(3, 200)),
            anonymous || !campaign.isEmpty() || draw.chance(0.55) ? "" : draw.any(RELATIONS),
            anonymous,
            again(moment, unit, failures, draw),
            campaign);
    return new Case(moment, unit, then, printed, codes(failures, draw), matter);
  }

  private boolean again(Intensities.Moment moment, int unit, List<Integer> failures, Draw draw) {
    return moment.date().isAfter(Decision.REMEDIED)
        && recurring.organisations().contains(unit)
        && failures.stream().anyMatch(recurring.failures()::contains)
        && draw.chance(0.5);
  }

  /** In 15 % of imaging failings the feed has no code, or none but "other". */
  private List<Integer> codes(List<Integer> failures, Draw draw) {
    List<Integer> codes = new ArrayList<>();
    for (int failure : failures) {
      if (!scene.book().get(failure).imaging() || !draw.chance(0.15)) {
        codes.add(failure);
      }
    }
    boolean nothing = codes.isEmpty() && draw.chance(0.5);
    if (codes.isEmpty() && !nothing) {
      codes.add(other);
    }
    return codes;
  }

  /** The decision on a case; where a remedy was planted, that remedy. */
  Decision decision(Case story, Draw draw) {
    Decision decision = Decision.draw(story.received(), scene.asAt(), draw);
    return remedy(recurring, story) || remedy(mended, story) ? decision.remedied() : decision;
  }

  private static boolean remedy(Planted effect, Case story) {
    return effect.organisations().contains(story.unit())
        && story.codes().stream().anyMatch(effect.failures()::contains);
  }
}
