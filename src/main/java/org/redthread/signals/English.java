package org.redthread.signals;

import java.util.Locale;

/** Sentences in plain British English. */
final class English implements Voice {

  @Override
  public String sentence(Claim claim) {
    if (claim.untestable() != null) {
      return untestable(claim);
    }
    return switch (claim.kind()) {
      case SYSTEMIC -> rose(claim, "") + ratio(claim) + confidence(claim);
      case SECTOR ->
          rose(claim, " in the sector %s".formatted(claim.place()))
              + ratio(claim)
              + confidence(claim)
              + " Outside that sector no comparable rise was found.";
      case REGIONAL ->
          rose(claim, " in the region %s".formatted(claim.place()))
              + ratio(claim)
              + confidence(claim)
              + " Outside that region no comparable rise was found.";
      case EMERGING ->
          rose(claim, claim.place().isEmpty() ? "" : " in %s".formatted(claim.place()))
              + ratio(claim)
              + confidence(claim)
              + " It is too recent to say that it lasts.";
      case LOCAL -> local(claim);
      case WATCH -> watch(claim);
      case NONE ->
          "No rise in complaints about %s was found; a rate ratio of %s or more in every organisation would probably have been seen."
              .formatted(name(claim), two(claim.detectable()));
      case INSUFFICIENT_EVIDENCE -> insufficient(claim);
    };
  }

  private static String untestable(Claim claim) {
    String name = name(claim);
    return switch (java.util.Objects.requireNonNull(claim.untestable())) {
      case NO_COMPLAINTS ->
          "No complaints about %s were recorded, so nothing can be said of it.".formatted(name);
      case NO_CONTRAST ->
          "Every complaint falls under %s, so there is nothing beside it to compare it with."
              .formatted(name);
      case TOO_SHORT ->
          "The counts do not go back far enough to say whether complaints about %s have risen."
              .formatted(name);
      case NEW_TYPE ->
          "Complaints about %s were first recorded in %s, too recently to be compared with a history; this may be a new failing or a new code."
              .formatted(name, period(String.valueOf(claim.since())));
      case NO_ORGANISATION ->
          "No organisation has a history long enough to say whether complaints about %s have risen."
              .formatted(name);
    };
  }

  private static String rose(Claim claim, String where) {
    return "Since %s, complaints about %s have been more frequent than in the organisation's own earlier history at no fewer than %d of %s%s"
        .formatted(
            period(String.valueOf(claim.since())),
            name(claim),
            claim.atLeast(),
            organisations(claim.exposed()),
            where);
  }

  private static String ratio(Claim claim) {
    String against =
        claim.model() == Model.COMPOSITION
            ? "in relation to other complaints"
            : "in relation to activity";
    return " (pooled rate ratio %s, 95%% interval %s to %s, %s)."
        .formatted(two(claim.ratio()[0]), two(claim.ratio()[1]), two(claim.ratio()[2]), against);
  }

  private static String confidence(Claim claim) {
    return " The count of organisations is a lower bound, held with %d%% confidence over all failure types tested."
        .formatted(claim.percent());
  }

  private static String local(Claim claim) {
    return "Complaints about %s have risen since %s in one or a few organisations; there is no evidence of a rise beyond them."
        .formatted(name(claim), period(String.valueOf(claim.since())));
  }

  private static String watch(Claim claim) {
    if (claim.atLeast() == 0) {
      return "There are signs that complaints about %s have risen, but they do not show in how many organisations."
          .formatted(name(claim));
    }
    String still = claim.current() ? "" : " It was not seen in the last two quarters.";
    return "Complaints about %s rose in at least %d of %s after %s; this is not broad, strong or lasting enough to be called systemic.%s"
        .formatted(
            name(claim),
            claim.atLeast(),
            organisations(claim.exposed()),
            "the start of " + period(String.valueOf(claim.since())),
            still);
  }

  private static String insufficient(Claim claim) {
    String seen =
        Double.isInfinite(claim.detectable())
            ? "no rise of any plausible size could have been shown"
            : "only a rate ratio of about %s or more in every organisation would probably have been seen"
                .formatted(two(claim.detectable()));
    return "There is too little evidence to say whether complaints about %s have risen: with %s %s."
        .formatted(name(claim), organisations(claim.exposed()), seen);
  }

  private static String name(Claim claim) {
    return "‘" + claim.label() + "’";
  }

  private static String organisations(int number) {
    return number == 1 ? "1 organisation" : "%d organisations".formatted(number);
  }

  /** "June 2023", "the second quarter of 2023" or "2023". */
  static String period(String label) {
    if (label.length() == 4) {
      return label;
    }
    String year = label.substring(0, 4);
    if (label.charAt(5) == 'Q') {
      String[] ordinals = {"first", "second", "third", "fourth"};
      return "the %s quarter of %s".formatted(ordinals[label.charAt(6) - '1'], year);
    }
    return java.time.YearMonth.parse(label)
            .getMonth()
            .getDisplayName(java.time.format.TextStyle.FULL, Locale.UK)
        + " "
        + year;
  }

  static String two(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
