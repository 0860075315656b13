package org.redthread.samples;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One version of an English complaint, as the feed prints it. */
record EnglishRow(
    String id,
    String caseRef,
    LocalDate received,
    @Nullable LocalDate incident,
    Names.Printed provider,
    String service,
    List<String> issues,
    String letter,
    Decision decision,
    String severity,
    String harm,
    String channel,
    String byWhom,
    boolean anonymous,
    LocalTime touched) {

  static final List<String> COLUMNS =
      List.of(
          "complaint_id",
          "case_ref",
          "received",
          "incident_date",
          "closed",
          "provider",
          "provider_code",
          "service",
          "issues",
          "letter",
          "outcome",
          "severity",
          "harm",
          "remedy",
          "remedy_due",
          "channel",
          "by_whom",
          "anonymous",
          "updated");

  /** The cells of the row, in the order of {@link #COLUMNS}. */
  String[] cells() {
    return new String[] {
      id,
      caseRef,
      received.toString(),
      slashed(incident),
      text(decision.closed()),
      provider.name(),
      provider.code(),
      service,
      String.join("|", issues),
      letter,
      decision.outcome(),
      severity,
      harm,
      decision.remedy(),
      text(decision.due()),
      channel,
      byWhom,
      anonymous ? "Y" : "N",
      updated()
    };
  }

  /** When this version was written: at its closing, or on the day of receipt while open. */
  private String updated() {
    return Objects.requireNonNullElse(decision.closed(), received) + "T" + touched + ":00";
  }

  /** The version before anything was decided. */
  EnglishRow undecided(LocalTime at) {
    return new EnglishRow(
        id,
        caseRef,
        received,
        incident,
        provider,
        service,
        issues,
        letter,
        Decision.OPEN,
        severity,
        harm,
        channel,
        byWhom,
        anonymous,
        at);
  }

  /** The same version with other failure codes. */
  EnglishRow coded(List<String> codes) {
    return new EnglishRow(
        id, caseRef, received, incident, provider, service, codes, letter, decision, severity, harm,
        channel, byWhom, anonymous, touched);
  }

  /** The same letter under another number, some days later and by another way. */
  EnglishRow again(String number, LocalDate date, String way) {
    Decision later =
        decision.closed() != null && decision.closed().isAfter(date) ? decision : Decision.OPEN;
    return new EnglishRow(
        number, caseRef, date, incident, provider, service, issues, letter, later, severity, harm,
        way, byWhom, anonymous, touched);
  }

  private static String text(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }

  /** dd/MM/yyyy, as the people of the front desk write it. */
  private static String slashed(@Nullable LocalDate date) {
    if (date == null) {
      return "";
    }
    StringBuilder text = new StringBuilder(10);
    People.two(text, date.getDayOfMonth());
    People.two(text.append('/'), date.getMonthValue());
    return text.append('/').append(date.getYear()).toString();
  }
}
