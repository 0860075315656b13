package org.redthread.text.duplicates;

/** Two texts that resemble each other, by their {@link Sketch#content()}. */
public record Link(String one, String other) {}
