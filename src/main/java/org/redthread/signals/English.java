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
          rose(claim, " in the sector %s".formatted(claim.place().en()))
              + ratio(claim)
              + confidence(claim)
              + " Outside that sector no comparable rise was found.";
      case REGIONAL ->
          rose(claim, " in the region %s".formatted(claim.place().en()))
              + ratio(claim)
              + confidence(claim)
              + " Outside that region no comparable rise was found.";
      case EMERGING ->
          rose(claim, claim.place().en().isEmpty() ? "" : " in %s".formatted(claim.place().en()))
              + ratio(claim)
              + confidence(claim)
              + " It is too recent to say that it lasts.";
      case LOCAL -> local(claim);
      case WATCH -> watch(claim);
      case NONE -> none(claim);
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
    return "Since %s, complaints about %s have been more frequent than in the organisation’s own earlier history at no fewer than %d of %s%s"
        .formatted(
            period(String.valueOf(claim.since())),
            name(claim),
            claim.atLeast(),
            tested(claim.exposed()),
            where);
  }

  private static String ratio(Claim claim) {
    return " (pooled rate ratio %s, 95%% interval %s to %s, %s)."
        .formatted(
            two(claim.ratio()[0]), two(claim.ratio()[1]), two(claim.ratio()[2]), against(claim));
  }

  private static String against(Claim claim) {
    return claim.model() == Model.COMPOSITION
        ? "in relation to other complaints"
        : "in relation to activity";
  }

  private static String confidence(Claim claim) {
    return " The count of organisations is a lower bound, held with %d%% confidence over all failure types tested."
        .formatted(claim.percent());
  }

  private static String local(Claim claim) {
    return "A rise in complaints about %s since %s can be shown in one or a few organisations only; beyond them these counts do not show one."
        .formatted(name(claim), period(String.valueOf(claim.since())));
  }

  private static String watch(Claim claim) {
    if (claim.atLeast() > 0) {
      String still = claim.current() ? "" : " It was not seen in the last two quarters.";
      return "Complaints about %s rose, %s, in at least %d of %s after %s; this is not broad, strong or lasting enough to be called systemic.%s"
          .formatted(
              name(claim),
              against(claim),
              claim.atLeast(),
              tested(claim.exposed()),
              "the start of " + period(String.valueOf(claim.since())),
              still);
    }
    return claim.higherTogether()
        ? together(claim) + " In how many organisations, and in which, these counts do not show."
        : "There are signs that complaints about %s have risen in places, but they do not show in how many organisations."
            .formatted(name(claim));
  }

  private static String none(Claim claim) {
    String ratio = "a rate ratio of %s or more".formatted(two(claim.detectable()));
    return claim.higherTogether()
        ? together(claim)
            + " That this goes beyond what organisations vary together or by themselves could not be shown; %s in %s would probably have been seen."
                .formatted(ratio, all(claim.exposed()))
        : "No rise in complaints about %s was found in %s; %s %s would probably have been seen."
            .formatted(name(claim), tested(claim.exposed()), ratio, each(claim.exposed()));
  }

  private static String insufficient(Claim claim) {
    String seen =
        Double.isInfinite(claim.detectable())
            ? "not even a twentyfold rise %s would have been sure to be seen"
                .formatted(each(claim.exposed()))
            : "only a rate ratio of about %s or more %s would probably have been seen"
                .formatted(two(claim.detectable()), each(claim.exposed()));
    String little =
        "There is too little evidence to say whether complaints about %s have risen: in %s %s."
            .formatted(name(claim), tested(claim.exposed()), seen);
    return claim.higherTogether()
        ? little + " " + together(claim) + " By itself that is no finding."
        : little;
  }

  /**
   * The pooled ratio where it stands above 1 but carries no finding: said, so that nobody else has
   * to.
   */
  private static String together(Claim claim) {
    return "Taken together, complaints about %s have been more frequent since %s than before"
            .formatted(name(claim), period(String.valueOf(claim.since())))
        + ratio(claim);
  }

  private static String name(Claim claim) {
    return "‘" + claim.label() + "’";
  }

  private static String tested(int number) {
    return number == 1
        ? "the one organisation that could be tested"
        : "the %d organisations that could be tested".formatted(number);
  }

  private static String all(int number) {
    return number == 1 ? tested(1) : "every one of " + tested(number);
  }

  private static String each(int number) {
    return number == 1 ? "there" : "in every one of them";
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
