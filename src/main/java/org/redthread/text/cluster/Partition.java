package org.redthread.text.cluster;

/**
 * Points shared out among centroids.
 *
 * @param centroids one after another, each of length 1
 * @param of the centroid of each point
 * @param cohesion sum of weight x cosine with the own centroid; larger is better
 */
record Partition(double[] centroids, int[] of, double cohesion) {}
