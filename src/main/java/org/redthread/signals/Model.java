package org.redthread.signals;

/** What an organisation's complaints of a type are measured against. */
public enum Model {
  /** Its other complaints: a surge of all complaints is no finding. */
  COMPOSITION,
  /** Its activity: a change of how readily people complain is part of the finding. */
  EXPOSURE
}
