package org.redthread.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Complaint} together; what is not said stays empty. */
public final class ComplaintBuilder {
  private final String source;
  private String id;
  private String caseId;
  private Kind kind = Kind.COMPLAINT;
  private @Nullable LocalDate received;
  private @Nullable LocalDate incident;
  private @Nullable LocalDate closed;
  private String organisation = "";
  private String organisationCode = "";
  private String serviceArea = "";
  private List<String> codes = List.of();
  private String narrative = "";
  private String language = "";
  private String outcome = "";
  private String severity = "";
  private String harm = "";
  private String remedy = "";
  private @Nullable LocalDate remedyDue;
  private String channel = "";
  private String byWhom = "";
  private boolean anonymous;
  private int count = 1;
  private String version = "";

  ComplaintBuilder(String source, String id) {
    this.source = source;
    this.id = id;
    this.caseId = id;
  }

  /** Gives the record another id and leaves its case as it is. */
  public ComplaintBuilder id(String text) {
    id = text;
    return this;
  }

  public ComplaintBuilder caseId(String text) {
    caseId = text;
    return this;
  }

  public ComplaintBuilder kind(Kind value) {
    kind = value;
    return this;
  }

  public ComplaintBuilder received(@Nullable LocalDate day) {
    received = day;
    return this;
  }

  public ComplaintBuilder incident(@Nullable LocalDate day) {
    incident = day;
    return this;
  }

  public ComplaintBuilder closed(@Nullable LocalDate day) {
    closed = day;
    return this;
  }

  public ComplaintBuilder organisation(String name, String code) {
    organisation = name;
    organisationCode = code;
    return this;
  }

  public ComplaintBuilder serviceArea(String text) {
    serviceArea = text;
    return this;
  }

  public ComplaintBuilder codes(List<String> values) {
    codes = values;
    return this;
  }

  public ComplaintBuilder narrative(String text, String languageCode) {
    narrative = text;
    language = languageCode;
    return this;
  }

  public ComplaintBuilder outcome(String text) {
    outcome = text;
    return this;
  }

  public ComplaintBuilder severity(String text) {
    severity = text;
    return this;
  }

  public ComplaintBuilder harm(String text) {
    harm = text;
    return this;
  }

  public ComplaintBuilder remedy(String text, @Nullable LocalDate due) {
    remedy = text;
    remedyDue = due;
    return this;
  }

  public ComplaintBuilder channel(String text) {
    channel = text;
    return this;
  }

  public ComplaintBuilder byWhom(String text) {
    byWhom = text;
    return this;
  }

  public ComplaintBuilder anonymous(boolean value) {
    anonymous = value;
    return this;
  }

  public ComplaintBuilder count(int number) {
    count = number;
    return this;
  }

  public ComplaintBuilder version(String text) {
    version = text;
    return this;
  }

  /**
   * The complaint.
   *
   * @throws IllegalArgumentException if it is none
   */
  public Complaint build() {
    return new Complaint(
        source,
        id,
        caseId,
        kind,
        received,
        incident,
        closed,
        organisation,
        organisationCode,
        serviceArea,
        codes,
        narrative,
        language,
        outcome,
        severity,
        harm,
        remedy,
        remedyDue,
        channel,
        byWhom,
        anonymous,
        count,
        version);
  }
}
