package org.redthread.jobs;

import org.redthread.intake.Complaint;
import org.redthread.privacy.RedactedText;
import org.redthread.privacy.Redactor;

/**
 * What the store keeps of a letter: never a word that the redactor did not hand on.
 *
 * @param text without the people; empty where there was no letter
 * @param risk 0 to 1: how likely it is that a person is left in it
 * @param hash of what it says, case and spacing and names of placeholders aside; equal letters have
 *     equal hashes
 */
record KeptLetter(RedactedText text, double risk, String hash) {
  /** Changes whenever letters are redacted otherwise, so that every file is read again. */
  static final String RULES = "letters-1";

  /** Redacts the letter of a complaint. Its language is guessed where the feed does not say. */
  static KeptLetter of(Complaint complaint) {
    String language = complaint.language().isEmpty() ? "auto" : complaint.language();
    RedactedText text = Standard.REDACTOR.redact(complaint.narrative(), language);
    return new KeptLetter(text, 0, LetterHash.of(text));
  }

  /** One redactor a process, built at the first letter: its word lists take memory. */
  private static final class Standard {
    static final Redactor REDACTOR = Redactor.standard();

    private Standard() {}
  }
}
