package org.redthread.samples;

/** What intake must do with a row. */
enum Fate {
  ACCEPTED,
  SUPERSEDED,
  DUPLICATE,
  QUARANTINED
}
