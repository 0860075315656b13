package org.redthread.jobs;

import org.redthread.intake.Complaint;
import org.redthread.privacy.RedactedText;
import org.redthread.privacy.Redaction;
import org.redthread.privacy.Redactor;
import org.redthread.text.duplicates.Sketch;

/**
 * What the store keeps of a letter: never a word that the redactor did not hand on.
 *
 * @param text without the people; empty where there was no letter
 * @param language en, nb or nn: as the feed says, or guessed where it does not
 * @param risk 0 to 1: a score of how likely a person is left in it
 * @param hash the same for the same words, case and spacing and pseudonyms aside; nothing can be
 *     read from it; empty where there was no letter
 */
record KeptLetter(RedactedText text, String language, double risk, String hash) {
  /** Changes whenever letters are redacted otherwise, so that every file is read again. */
  static final String RULES = "letters-1";

  /** Of every run, so that what is stored can be compared for years. */
  static final long HASHING = 1;

  /** Redacts the letter of a complaint. Its language is guessed where the feed does not say. */
  static KeptLetter of(Complaint complaint) {
    Redaction made = Tools.REDACTOR.redaction(complaint.narrative(), complaint.language());
    String hash = made.text().value().isBlank() ? "" : Sketch.contentOf(made.text());
    return new KeptLetter(made.text(), made.language(), made.risk().score(), hash);
  }

  /** One a process, made at the first letter: word lists take memory. */
  private static final class Tools {
    static final Redactor REDACTOR = Redactor.standard();

    private Tools() {}
  }
}
