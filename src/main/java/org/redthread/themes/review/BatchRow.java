package org.redthread.themes.review;

/**
 * One letter of a batch.
 *
 * @param group of the letter
 * @param origin how it came into the batch
 * @param score the probability, as the model sees it, that it belongs
 */
public record BatchRow(int group, Label.Origin origin, double score) {}
