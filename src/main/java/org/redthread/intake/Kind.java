package org.redthread.intake;

/** What a record is: only complaints and enquiries call for an answer; feedback may be praise. */
public enum Kind {
  COMPLAINT,
  FEEDBACK,
  ENQUIRY
}
