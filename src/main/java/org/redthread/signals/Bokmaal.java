package org.redthread.signals;

import java.util.Locale;

/** Setninger på bokmål. */
final class Bokmaal implements Voice {
  private static final String[] MONTHS = {
    "januar", "februar", "mars", "april", "mai", "juni",
    "juli", "august", "september", "oktober", "november", "desember"
  };

  @Override
  public String sentence(Claim claim) {
    if (claim.untestable() != null) {
      return untestable(claim);
    }
    return switch (claim.kind()) {
      case SYSTEMIC -> rose(claim, "") + ratio(claim) + confidence(claim);
      case SECTOR ->
          rose(claim, " i sektoren %s".formatted(claim.place().nb()))
              + ratio(claim)
              + confidence(claim)
              + " Utenfor denne sektoren ble det ikke funnet noen tilsvarende økning.";
      case REGIONAL ->
          rose(claim, " i regionen %s".formatted(claim.place().nb()))
              + ratio(claim)
              + confidence(claim)
              + " Utenfor denne regionen ble det ikke funnet noen tilsvarende økning.";
      case EMERGING ->
          rose(claim, claim.place().nb().isEmpty() ? "" : " i %s".formatted(claim.place().nb()))
              + ratio(claim)
              + confidence(claim)
              + " Det er for tidlig å si om økningen varer.";
      case LOCAL ->
          "En økning i klager på %s siden %s kan bare påvises hos én eller noen få virksomheter; utover disse viser ikke tallene noen økning."
              .formatted(name(claim), period(String.valueOf(claim.since())));
      case WATCH -> watch(claim);
      case NONE -> none(claim);
      case INSUFFICIENT_EVIDENCE -> insufficient(claim);
    };
  }

  private static String untestable(Claim claim) {
    String name = name(claim);
    return switch (java.util.Objects.requireNonNull(claim.untestable())) {
      case NO_COMPLAINTS ->
          "Det er ikke registrert klager på %s, så ingenting kan sies om dem.".formatted(name);
      case NO_CONTRAST ->
          "Alle klager hører under %s, så det finnes ikke noe å sammenligne med.".formatted(name);
      case TOO_SHORT ->
          "Tallene går ikke langt nok tilbake til å si om klager på %s har økt.".formatted(name);
      case NEW_TYPE ->
          "Klager på %s ble først registrert i %s, for nylig til å kunne sammenlignes med tidligere; det kan være en ny svikt eller en ny kode."
              .formatted(name, period(String.valueOf(claim.since())));
      case NO_ORGANISATION ->
          "Ingen virksomhet har lang nok historikk til å si om klager på %s har økt."
              .formatted(name);
    };
  }

  private static String rose(Claim claim, String where) {
    return "Siden %s har klager på %s vært hyppigere enn i virksomhetens egen tidligere historikk hos minst %d av %s%s"
        .formatted(
            period(String.valueOf(claim.since())),
            name(claim),
            claim.atLeast(),
            tested(claim.exposed()),
            where);
  }

  private static String ratio(Claim claim) {
    return " (samlet rateforhold %s, 95 %%-intervall %s til %s, %s)."
        .formatted(
            two(claim.ratio()[0]), two(claim.ratio()[1]), two(claim.ratio()[2]), against(claim));
  }

  private static String against(Claim claim) {
    return claim.model() == Model.COMPOSITION ? "sett mot andre klager" : "sett mot aktiviteten";
  }

  private static String confidence(Claim claim) {
    return " Antallet virksomheter er en nedre grense, med %d %% sikkerhet for alle sviktområdene samlet."
        .formatted(claim.percent());
  }

  private static String watch(Claim claim) {
    if (claim.atLeast() > 0) {
      String still = claim.current() ? "" : " Økningen er ikke sett i de to siste kvartalene.";
      return "Klager på %s økte, %s, hos minst %d av %s, fra %s; økningen er ikke bred, sterk eller varig nok til å kalles systemisk.%s"
          .formatted(
              name(claim),
              against(claim),
              claim.atLeast(),
              tested(claim.exposed()),
              period(String.valueOf(claim.since())),
              still);
    }
    return claim.higherTogether()
        ? together(claim) + " Hos hvor mange virksomheter, og hos hvilke, viser tallene ikke."
        : "Det er tegn til at klager på %s har økt enkelte steder, men de viser ikke hos hvor mange virksomheter."
            .formatted(name(claim));
  }

  private static String none(Claim claim) {
    String ratio = "et rateforhold på %s eller mer".formatted(two(claim.detectable()));
    return claim.higherTogether()
        ? together(claim)
            + " At dette går utover det virksomhetene varierer sammen eller hver for seg, kunne ikke vises; %s hos %s, ville trolig ha vist seg."
                .formatted(ratio, all(claim.exposed()))
        : "Det ble ikke funnet noen økning i klager på %s hos %s; %s %s ville trolig ha vist seg."
            .formatted(name(claim), tested(claim.exposed()), ratio, each(claim.exposed()));
  }

  private static String insufficient(Claim claim) {
    String seen =
        Double.isInfinite(claim.detectable())
            ? "ville ikke engang en tjuedobling %s sikkert ha vist seg"
                .formatted(each(claim.exposed()))
            : "ville trolig bare et rateforhold på om lag %s eller mer %s ha vist seg"
                .formatted(two(claim.detectable()), each(claim.exposed()));
    String little =
        "Det er for lite grunnlag til å si om klager på %s har økt: hos %s, %s."
            .formatted(name(claim), tested(claim.exposed()), seen);
    return claim.higherTogether()
        ? little + " " + together(claim) + " Alene er det ikke noe funn."
        : little;
  }

  private static String together(Claim claim) {
    return "Samlet har klager på %s vært hyppigere siden %s enn før"
            .formatted(name(claim), period(String.valueOf(claim.since())))
        + ratio(claim);
  }

  private static String name(Claim claim) {
    return "«" + claim.label() + "»";
  }

  private static String tested(int number) {
    return number == 1
        ? "den ene virksomheten som kunne vurderes"
        : "de %d virksomhetene som kunne vurderes".formatted(number);
  }

  private static String all(int number) {
    return number == 1 ? tested(1) : "hver eneste av " + tested(number);
  }

  private static String each(int number) {
    return number == 1 ? "der" : "hos hver eneste av dem";
  }

  private static String period(String label) {
    if (label.length() == 4) {
      return label;
    }
    String year = label.substring(0, 4);
    return label.charAt(5) == 'Q'
        ? "%s. kvartal %s".formatted(label.charAt(6), year)
        : MONTHS[Integer.parseInt(label.substring(5)) - 1] + " " + year;
  }

  private static String two(double number) {
    return String.format(Locale.ROOT, "%.2f", number).replace('.', ',');
  }
}
