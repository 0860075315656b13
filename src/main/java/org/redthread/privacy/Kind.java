package org.redthread.privacy;

/** What a redacted span was. The label is what stands in its place, before the pseudonym. */
public enum Kind {
  PERSON("PERSON"),
  NHS_NUMBER("NHS"),
  NATIONAL_INSURANCE("NINO"),
  /** Fødselsnummer and D-number. */
  BIRTH_NUMBER("FNR"),
  PHONE("PHONE"),
  POSTCODE("POSTCODE"),
  ADDRESS("ADDRESS"),
  EMAIL("EMAIL"),
  URL("URL"),
  BIRTH_DATE("BORN"),
  CASE_NUMBER("CASE"),
  BANK("BANK");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
