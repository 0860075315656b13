package org.redthread.organisations;

/** One name, by which one organisation of the register is known. */
record Entry(Organisation organisation, NameForm form) {}
