package org.redthread.text.cluster;

/**
 * A recurring theme.
 *
 * @param id 1 for the largest, or the name an analyst pinned letters to
 * @param label the phrases that tell it from its siblings, in the words of the letters
 * @param size letters in it
 * @param distinct different texts among them
 * @param cohesion mean cosine of its letters with its centroid, -1 to 1
 */
public record Cluster(String id, String label, int size, int distinct, double cohesion) {}
