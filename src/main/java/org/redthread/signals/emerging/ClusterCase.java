package org.redthread.signals.emerging;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A complaint at a cluster. A complaint that is in clusters of several scopes has a row for each; a
 * complaint in none has one row without a cluster, so that it counts among all.
 *
 * @param complaint its id
 * @param cluster the stable id of the cluster; empty where none fits
 * @param organisation its code
 * @param received when it was received
 * @param occurred when what it is about happened, where known
 */
public record ClusterCase(
    String complaint,
    String cluster,
    String organisation,
    LocalDate received,
    Optional<LocalDate> occurred) {}
