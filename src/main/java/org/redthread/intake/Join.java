package org.redthread.intake;

import java.io.Serializable;
import java.util.List;

/**
 * A second file whose columns are added to the row with the same key. It has the layout of the
 * source.
 *
 * @param files patterns below the data folder
 * @param on the key's column in the feed
 * @param key the key's column in the second file
 * @param columns what is taken from it
 */
public record Join(List<String> files, String on, String key, List<String> columns)
    implements Serializable {}
