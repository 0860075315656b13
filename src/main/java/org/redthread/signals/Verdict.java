package org.redthread.signals;

import org.jspecify.annotations.Nullable;

/**
 * One row of verdicts.csv; its components are the columns, in their order. Missing figures are
 * not-a-number or null.
 *
 * @param complaints complaints of the type in the whole panel
 * @param exposedOrganisations organisations with enough history and complaints to be tested
 * @param atLeastOrganisations with confidence 1 - alpha over all types, at least so many rose
 * @param rateRatio pooled ratio of the window to each organisation's own history
 * @param scanStart first period of the rise
 * @param scanEnd last period of the rise
 * @param effectiveOrganisations 1/HHI of the excess
 * @param regions regions in which at least one organisation rose
 * @param sectors sectors in which at least one organisation rose
 * @param smallestDetectableRatio the ratio that would have been called with 80 % probability
 * @param robustTo the checks passed, joined by {@code ;}
 * @param sentence what a report may print, in English
 */
public record Verdict(
    String failureType,
    String label,
    int level,
    VerdictKind verdict,
    long complaints,
    int exposedOrganisations,
    int atLeastOrganisations,
    double rateRatio,
    double rateRatioLower,
    double rateRatioUpper,
    double scanLlr,
    double scanP,
    @Nullable String scanStart,
    @Nullable String scanEnd,
    double trendP,
    double effectiveOrganisations,
    int regions,
    int sectors,
    int elevatedQuarters,
    int ofQuarters,
    double smallestDetectableRatio,
    String robustTo,
    String sentence) {}
