package org.redthread.text;

import org.redthread.privacy.RedactedText;

/**
 * A letter as the text stages see it.
 *
 * @param id of the complaint, or of the row of a file
 * @param text without people
 * @param language en, nb or nn
 */
public record Letter(String id, RedactedText text, String language) {}
