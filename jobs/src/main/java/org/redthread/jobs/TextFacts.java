package org.redthread.jobs;

import org.jspecify.annotations.Nullable;

/**
 * What the manifest keeps of the letters of a run.
 *
 * @param redacted letters that this run redacted and that count
 * @param doubtful of those, at or above {@code risk}
 * @param risk of the configuration
 * @param countCampaigns {@code each} or {@code once}: what the verdicts rest on
 * @param campaignSurplus complaints that counting each campaign once leaves out, or would
 * @param model facts of the model that feeds without codes were coded with; null without one
 */
record TextFacts(
    long redacted,
    int doubtful,
    double risk,
    String countCampaigns,
    long campaignSurplus,
    Suggestions.@Nullable Facts model) {

  static TextFacts of(NightlyOptions options, Night.Counted counted) {
    TextFindings text = counted.text();
    return new TextFacts(
        text.audit().letters(),
        text.audit().doubtful().size(),
        options.configuration().text().risk(),
        counted.campaigns().once() ? "once" : "each",
        counted.campaigns().surplus(FailureCoding.ALL),
        text.suggestions().map(Suggestions::facts).orElse(null));
  }
}
