package org.redthread.jobs;

import java.util.ArrayList;
import java.util.List;

/** What the letters of a run say, for the screen. */
final class LetterLines {
  private LetterLines() {}

  /**
   * @param first whether everything is new
   */
  static List<String> of(Night.Counted counted, boolean first) {
    TextFindings text = counted.text();
    List<String> lines = new ArrayList<>();
    campaigns(counted.campaigns(), lines);
    if (!first) {
      news(text.themeNews(), lines);
    }
    text.suggestions().ifPresent(suggestions -> lines.add(suggested(suggestions.facts())));
    if (!text.audit().doubtful().isEmpty()) {
      lines.add(
          "%s letters may still name someone; see redaction_risk.csv before anything is quoted."
              .formatted(Tallies.number(text.audit().doubtful().size())));
    }
    if (!lines.isEmpty()) {
      lines.add("");
    }
    return lines;
  }

  private static void campaigns(CampaignCounts campaigns, List<String> lines) {
    long surplus = campaigns.surplus(FailureCoding.ALL);
    if (surplus > 0) {
      String sentence =
          campaigns.once()
              ? "Each campaign counts once: %s complaints less than with each of its letters; see campaign_counts.csv."
              : "Each letter of a campaign counts; with each campaign counted once there are %s complaints less, see campaign_counts.csv.";
      lines.add(sentence.formatted(Tallies.number(surplus)));
    }
  }

  private static String suggested(Suggestions.Facts facts) {
    return "A model suggests failure types for %s of %s letters that nobody coded; they are in no verdict, see suggested_counts.csv."
        .formatted(
            Tallies.number(facts.letters() - facts.abstained()), Tallies.number(facts.letters()));
  }

  private static void news(List<ThemeNews> news, List<String> lines) {
    news.stream()
        .filter(each -> !each.theme().contains("/") && each.fresh() > 0)
        .forEach(
            each ->
                lines.add(
                    "New since the last run: %s cases of the theme %s, about %s organisations."
                        .formatted(
                            Tallies.number(each.fresh()),
                            each.theme(),
                            Tallies.number(each.organisations()))));
  }
}
