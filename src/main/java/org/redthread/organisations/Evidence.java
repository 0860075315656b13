package org.redthread.organisations;

/** What speaks for or against two names meaning the same body, each between 0 and 1. */
enum Evidence {
  /** Always 1: how rare matches are. */
  CONSTANT,
  /** Part of the printed name's weight that the register's name has too. */
  PRINTED_COVERED,
  /** Part of the register's name's weight that the printed name has too. */
  REGISTER_COVERED,
  /** Dice coefficient of the letter triples of both. */
  LETTERS,
  /** The same words in the same order. */
  SAME_WORDS,
  /** The same words once abbreviations are written out and plurals taken off. */
  SAME_STEMS,
  /** The same but for fillers and legal forms. */
  SAME_CORE,
  /** The same words of their own, even if written together. */
  SAME_ESSENCE,
  /** The words show different kinds of body. */
  OTHER_KIND,
  /** The words show the same kind of body. */
  SAME_KIND,
  /** The printed word in capitals is the register's name's initials. */
  INITIALS,
  /** Only a part of the printed name was compared: weight of the rest. */
  LEFT_OUT,
  /** Part of the shared weight that is shared through a slip of the pen. */
  THROUGH_SLIPS,
  /** Share of the printed name's own words that the register's name lacks. */
  PRINTED_OWN_MISSING,
  /** Share of the register's name's own words that the printed name lacks. */
  REGISTER_OWN_MISSING,
  /** Numbers in the names differ. */
  OTHER_NUMBER,
  /** The rarest word of the register's name stands in the printed one. */
  RAREST_SHARED
}
