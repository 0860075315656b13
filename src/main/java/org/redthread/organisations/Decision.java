package org.redthread.organisations;

import java.util.Locale;

/** What becomes of a printed name. */
public enum Decision {
  /** Sure enough to be used without a person looking at it. */
  AUTOMATIC,
  /** A person should look: there is a likely organisation, but not a sure one. */
  REVIEW,
  /** Nothing in the register is like it. */
  NONE;

  /** The word in files: automatic, review or none. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
