package org.redthread.signals;

/** Why a failure type cannot be tested against its own history. */
public enum Untestable {
  /** No complaint of it was recorded. */
  NO_COMPLAINTS,
  /** It covers all complaints, so there is nothing beside it to compare with. */
  NO_CONTRAST,
  /** The panel is shorter than the history that is needed and a window after it. */
  TOO_SHORT,
  /** It was first recorded too recently to have a history. */
  NEW_TYPE,
  /** No organisation has complaints both in a long enough history and in the window. */
  NO_ORGANISATION
}
