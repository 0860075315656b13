package org.redthread.signals;

/** Words a claim, never stronger than its figures. */
interface Voice {
  String sentence(Claim claim);

  /** A voice by language: en or nb. */
  static Voice of(String language) {
    return language.equals("nb") ? new Bokmaal() : new English();
  }
}
